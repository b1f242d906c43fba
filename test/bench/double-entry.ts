import path from 'node:path'
import { type Database, openDatabase } from '../../electron/db/database'
import { listDifferences, resolveDifference } from '../../electron/db/differences'
import { listInstrumentVersions } from '../../electron/db/instrument-versions'
import { createForbundDatabase } from '../../electron/db/new-forbund'
import { beginDraft, recordAnswer, saveResponse } from '../../electron/db/record-answer'
import { readResponse } from '../../electron/db/responses'
import { insertRound } from '../../electron/db/rounds'
import { finishSecondEntry, recordSecondAnswer } from '../../electron/db/second-entries'
import { type Random, seededRandom } from '../../shared/demo/random'
import { bundledInstrument } from '../../shared/instrument/bundled'
import { scalesOf } from '../../shared/instrument/lookup'
import type { Answer } from '../../shared/model/answer'
import type { ResponseId, RoundId } from '../../shared/model/id'
import { done } from './large-database'
import type { Row } from './measure'

const papers = 500
/** The share of fields that a typist gets wrong, by a box that the scale has: nothing but the paper tells. */
const errorRate = 0.01
const now = '2024-11-18T09:00:00.000Z'

type Answers = ReadonlyMap<string, Answer>

/** One field of one paper: what is on it, what each typist typed, and what was stored in the end. */
interface Field {
  readonly truth: Answer
  readonly first: Answer
  readonly second: Answer
  readonly flagged: boolean
  readonly stored: Answer
}

/** Papers of random forms typed twice by typists who err independently, and resolved by someone who reads the paper. */
export function benchDoubleEntry(folder: string): Row {
  const file = path.join(folder, 'Dubbelförbundet.finsam')
  createForbundDatabase(file, { name: 'Dubbelförbundet', demo: false }, now)
  const db = done(openDatabase(file))
  const [version] = listInstrumentVersions(db)
  if (!version) throw new Error('no instrument version')
  const round = done(
    insertRound(db, { year: 2024, startsOn: '2024-01-01', endsOn: '2024-12-31', instrumentVersionId: version.id }, now),
  )
  const random = seededRandom(2024)
  const fields = Array.from({ length: papers }, () => typedTwice(db, round.id, random)).flat()
  db.close()
  return judge(fields)
}

function typedTwice(db: Database, roundId: RoundId, random: Random): readonly Field[] {
  const form = bundledInstrument.forms[random.between(0, bundledInstrument.forms.length - 1)]
  if (!form) throw new Error('no form')
  const codes = new Map([...scalesOf(bundledInstrument, form.key)].map(([item, scale]) => [item, scale.codes.length]))
  const truth: Answers = new Map(
    [...codes].map(([item, count]) => [item, random.chance(0.03) ? 'blank' : random.between(1, count)]),
  )
  const typed = () =>
    new Map(
      [...truth].map(([item, answer]) => [
        item,
        random.chance(errorRate) ? otherBox(answer, codes.get(item) ?? 0, random) : answer,
      ]),
    )
  const [first, second] = [typed(), typed()]
  const id = typeFirst(db, roundId, form.key, first)
  for (const [item, answer] of second) done(recordSecondAnswer(db, id, item, answer, now))
  done(finishSecondEntry(db, id, now))
  const flagged = listDifferences(db, roundId, form.key).map(({ item }) => item)
  for (const item of flagged) resolve(db, id, item, at(truth, item))
  const { answers } = readResponse(db, id)
  return [...truth.keys()].map((item) => ({
    truth: at(truth, item),
    first: at(first, item),
    second: at(second, item),
    flagged: flagged.includes(item),
    stored: answers[item] ?? 'not-on-form',
  }))
}

function typeFirst(db: Database, roundId: RoundId, form: string, answers: Answers): ResponseId {
  const [[item, answer] = ['', 0], ...rest] = answers
  const id = done(beginDraft(db, { roundId, form, insatsId: null }, item, answer, now))
  for (const [next, value] of rest) done(recordAnswer(db, id, next, value, now))
  done(saveResponse(db, id, now))
  return id
}

/** Another box of the same scale. */
function otherBox(answer: Answer, codes: number, random: Random): Answer {
  const code = random.between(1, codes - 1)
  return typeof answer === 'number' && code >= answer ? code + 1 : code
}

function resolve(db: Database, id: ResponseId, item: string, paper: Answer): void {
  const said = done(resolveDifference(db, id, item, paper, false, now))
  if (said === 'ask-again') done(resolveDifference(db, id, item, paper, true, now))
}

function judge(fields: readonly Field[]): Row {
  const count = (which: (field: Field) => boolean) => fields.filter(which).length
  const firstErrors = count(({ truth, first }) => first !== truth)
  const secondErrors = count(({ truth, second }) => second !== truth)
  const oneSided = fields.filter(({ truth, first, second }) => (first === truth) !== (second === truth))
  const flagged = oneSided.filter((field) => field.flagged).length
  const bothSame = count(({ truth, first, second }) => first === second && first !== truth)
  const added = count(({ truth, first, stored }) => first === truth && stored !== truth)
  const after = count(({ truth, stored }) => stored !== truth)
  const perThousand = (errors: number) => ((1_000 * errors) / fields.length).toFixed(2)
  console.log(
    `double entry: ${papers} papers, ${fields.length} fields; ${firstErrors} errors in the first entry, ${secondErrors} in the second; ` +
      `${oneSided.length} on one side only, ${flagged} of them flagged; ${bothSame} the same on both sides, which nothing can see; ` +
      `wrong fields per 1,000: ${perThousand(firstErrors)} before, ${perThousand(after)} after; ${added} added by resolving`,
  )
  return {
    name: 'double entry, 500 papers, 1 % errors: one-sided errors flagged',
    ours: `${flagged} of ${oneSided.length}`,
    reference: `${perThousand(firstErrors)} ‰ before`,
    figure: `${perThousand(after)} ‰, ${added} added`,
    goal: 'all, 0 added',
    met: oneSided.length > 0 && flagged === oneSided.length && added === 0,
  }
}

function at(answers: Answers, item: string): Answer {
  const answer = answers.get(item)
  if (answer === undefined) throw new Error(`no answer to ${item}`)
  return answer
}
