import type { ImportedRow, InsatsChoice } from '../../shared/importing/plan'
import type { RowMark } from '../../shared/importing/repeat'
import type { Scale } from '../../shared/instrument/definition'
import { assertFits, findForm, openFieldsOf, scalesOf } from '../../shared/instrument/lookup'
import type { Answer } from '../../shared/model/answer'
import type { ImportBatchId, InsatsId, ResponseId, RoundId } from '../../shared/model/id'
import { findInsatsNamed } from '../../shared/model/insats'
import { type ItemKey, konItem } from '../../shared/model/response'
import { toColumns } from './answer-columns'
import type { Database } from './database'
import { storeText } from './import-changes'
import { insertInsats, listInsatser } from './insatser'
import { readDefinition } from './instrument-versions'
import { takeRunningNumbers } from './responses'
import { readRound } from './rounds'
import { statement } from './statement'
import { nextResponseId } from './steps'

/** Where rows go, and what they are known by the next time. */
export interface RowsToStore {
  readonly roundId: RoundId
  readonly form: string
  readonly rows: readonly ImportedRow[]
  /** By the row's number; a row without one is not known again. */
  readonly marks: ReadonlyMap<number, RowMark>
}

type Insatser = ReadonlyMap<string, InsatsId | null>

const rowsBetweenPauses = 25

/** Stores each row as a saved response; tells how many are stored, now and then. */
export function* storeRows(
  db: Database,
  { roundId, form, rows, marks }: RowsToStore,
  batch: ImportBatchId,
  insatser: Insatser,
  now: string,
): Generator<number, void, void> {
  const definition = readDefinition(db, readRound(db, roundId).instrumentVersionId)
  const scales = scalesOf(definition, form)
  const fields = new Set(openFieldsOf(findForm(definition, form)).map(({ key }) => key))
  const firstNumber = takeRunningNumbers(db, roundId, form, rows.length)
  const firstId = nextResponseId(db)
  const insertResponse = statement(
    db,
    `INSERT INTO response (id, round_id, form_key, insats_id, source, import_batch_id, running_number, kon_code, kon_missing,
       answered_on, begun_at, saved_at, source_id, source_row)
     VALUES (?, ?, ?, ?, 'import', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [index, row] of rows.entries()) {
    const { [konItem]: kon = 'blank', ...answers } = row.answers
    assertFits(scales, konItem, kon)
    const id = (firstId + index) as ResponseId
    const number = firstNumber + index
    const mark = marks.get(row.row)
    const insats = row.insats === null ? null : (insatser.get(row.insats) ?? null)
    const { code, missing } = toColumns(kon)
    const source = [mark?.id ?? null, mark?.content ?? null]
    insertResponse.run(id, roundId, form, insats, batch, number, code, missing, row.answeredOn, now, now, ...source)
    insertAnswers(db, id, answers, scales)
    for (const [field, content] of Object.entries(row.openTexts)) {
      if (!fields.has(field)) throw new Error(`${form} has no open field ${field}`)
      storeText(db, id, field, content)
    }
    if ((index + 1) % rowsBetweenPauses === 0) yield index + 1
  }
}

/** All answers of a response by one statement: running it once for each of them takes a third longer. */
function insertAnswers(
  db: Database,
  id: ResponseId,
  answers: Readonly<Record<ItemKey, Answer>>,
  scales: ReadonlyMap<ItemKey, Scale>,
): void {
  const values = Object.entries(answers).flatMap(([question, answer]) => {
    assertFits(scales, question, answer)
    const { code, missing } = toColumns(answer)
    return [id, question, code, missing]
  })
  const rows = new Array<string>(values.length / 4).fill('(?, ?, ?, ?)').join(', ')
  statement(db, `INSERT INTO answer (response_id, question_key, code, missing) VALUES ${rows}`).run(...values)
}

/** The insats of each name, made where it is new; undoing the import takes those away again that nothing else has come to use. */
export function settleInsatser(
  db: Database,
  names: Iterable<string | null>,
  choices: Readonly<Record<string, InsatsChoice>>,
  batch: ImportBatchId,
  now: string,
): Insatser {
  const settled = new Map<string, InsatsId | null>()
  for (const name of names) {
    if (name === null || settled.has(name)) continue
    const choice = choices[name] ?? { kind: 'new' }
    if (choice.kind === 'existing') settled.set(name, choice.insatsId)
    else settled.set(name, choice.kind === 'none' ? null : newInsats(db, name, batch, now))
  }
  return settled
}

function newInsats(db: Database, name: string, batch: ImportBatchId, now: string): InsatsId {
  const made = insertInsats(db, name, batch, now)
  if (made.ok) return made.value.id
  const same = findInsatsNamed(listInsatser(db), name)
  if (!same) throw new Error('an insats neither exists nor can be made')
  return same.id
}
