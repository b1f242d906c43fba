import { type Database, openDatabase } from '../../electron/db/database'
import { readDeliveryChoices } from '../../electron/db/delivery-choices'
import { readDeliverable } from '../../electron/db/delivery-input'
import { readForbund } from '../../electron/db/forbund'
import { countFrequencies, countRespondents } from '../../electron/db/frequencies'
import { importWork } from '../../electron/db/import-batches'
import { listInsatser } from '../../electron/db/insatser'
import { listInstrumentVersions } from '../../electron/db/instrument-versions'
import { beginDraft, recordAnswer, saveResponse } from '../../electron/db/record-answer'
import { listReferenceValues } from '../../electron/db/reference-values'
import { listRegisterIndicators } from '../../electron/db/register-indicators'
import { listResponseAccounting } from '../../electron/db/response-accounting'
import { answeredInsatser, countDrafts, listDrafts, tallySaved } from '../../electron/db/responses'
import { listRounds } from '../../electron/db/rounds'
import { listSecondEntryWork } from '../../electron/db/second-entry-overview'
import { doAtOnce } from '../../electron/db/sliced-work'
import { listTargets } from '../../electron/db/targets'
import { undoWork } from '../../electron/db/undo-import'
import { makeDelivery } from '../../electron/delivery/make-delivery'
import { readPlan } from '../../electron/ipc/import-preview'
import { auditHere } from '../../electron/solver/audit-request'
import { bundledInstrument } from '../../shared/instrument/bundled'
import { findForm, scaleOf } from '../../shared/instrument/lookup'
import type { ImportBatchId, RoundId } from '../../shared/model/id'
import { showRound } from '../../shared/report/shown/shown-round'
import { trendRoundsOf } from '../../shared/report/shown/shown-trend-rounds'
import { measureTrends } from '../../shared/report/trend'
import { done, now } from './large-database'

/** The day after everything else was typed: the page tells how many were typed today. */
const today = '2024-11-19T09:00:00.000Z'
const form = findForm(bundledInstrument, 'deltagare_avslut')

/** Opens a database, and reads what the window asks for first. */
export function openAndAsk(file: string): Database {
  const db = done(openDatabase(file))
  readForbund(db)
  listRounds(db)
  listInsatser(db)
  listInstrumentVersions(db)
  return db
}

/** What the page Översikt asks for before it is painted, of the newest round. */
export function askForOverview(db: Database, roundId: RoundId): void {
  countRespondents(db, roundId)
  listResponseAccounting(db, roundId)
  listSecondEntryWork(db, roundId)
  countDrafts(db, roundId)
}

/** One form typed from paper: every answer on disk before the next, then its number, and the tally that the page asks for after it. */
export function enterForm(db: Database, roundId: RoundId, count: number): void {
  const place = { roundId, form: form.key, insatsId: null }
  const id = done(beginDraft(db, place, 'kon', 1 + (count % 3), today))
  for (const question of form.questions) {
    done(recordAnswer(db, id, question.key, 1 + (count % scaleOf(bundledInstrument, question).codes.length), today))
  }
  done(saveResponse(db, id, today))
  tallySaved(db, roundId, form.key, today.slice(0, 10))
  listDrafts(db, roundId, form.key)
  answeredInsatser(db, roundId, form.key)
}

const importedRows = 1_500

/** A workbook of 1,500 rows, as it is after reading. Each has an id that begins with `mark`: another mark, other responses. */
function sheetOf(mark: string) {
  const header = ['Id', 'Kön', ...form.questions.map(({ text }) => text)]
  const rows = Array.from({ length: importedRows }, (_, row) => {
    const answers = form.questions.map((question, index) => {
      const { codes } = scaleOf(bundledInstrument, question)
      return codes[(row * 7 + index * 3) % codes.length]?.label ?? null
    })
    return [`${mark}-${row}`, row % 3 === 0 ? 'Man' : 'Kvinna', ...answers]
  })
  return { name: 'Svar', rows: [header, ...rows] }
}

/** From a workbook that has been read to its responses in the database: understood by its plan, held against what is there, stored. */
function importSheet(db: Database, roundId: RoundId, data: ReturnType<typeof sheetOf>): ImportBatchId {
  const plan = {
    headerRow: 1,
    form: form.key,
    roles: [
      { kind: 'response-id' } as const,
      { kind: 'kon' } as const,
      ...form.questions.map(({ key }) => ({ kind: 'question', question: key }) as const),
    ],
    insatser: {},
    resolutions: {},
    valueAnswers: {},
    outsideScale: {},
    repeat: null,
    conflicts: {},
  }
  const { comparison, obstacles } = readPlan(db, roundId, data, plan)
  if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles))
  const toStore = { roundId, form: form.key, fileName: 'export.xlsx', rows: comparison.added, insatser: {} }
  const { batch, added } = done(doAtOnce(db, importWork(db, { ...toStore, repeat: comparison.toStore() }, now)))
  if (!batch || added !== importedRows) throw new Error(`${added} were imported`)
  return batch.id
}

/** How many milliseconds the import of 1,500 rows takes, which is undone again. `time` differs each time. */
export function timeImport(db: Database, roundId: RoundId, time: number): number {
  const sheet = sheetOf(`time-${time}`)
  const start = performance.now()
  const batch = importSheet(db, roundId, sheet)
  const taken = performance.now() - start
  done(doAtOnce(db, undoWork(db, batch, now)))
  return taken
}

/** All that the page Trender asks for, and the trends computed from it. */
export function computeTrends(db: Database): void {
  const versions = new Map(listInstrumentVersions(db).map((version) => [version.id, version]))
  const insatser = listInsatser(db)
  const accounting = listResponseAccounting(db, null)
  const rounds = listRounds(db).map((round) => {
    const instrumentVersion = versions.get(round.instrumentVersionId)
    if (!instrumentVersion) throw new Error('no instrument version')
    const counts = {
      round,
      instrumentVersion,
      table: countFrequencies(db, round.id),
      accounting: accounting.filter(({ roundId }) => roundId === round.id),
      choices: readDeliveryChoices(db, round.id),
    }
    return showRound(counts, insatser, 'internal')
  })
  listTargets(db)
  listReferenceValues(db)
  listRegisterIndicators(db)
  if (measureTrends(trendRoundsOf(rounds)).length === 0) throw new Error('no trends')
}

/** The next delivery of a round, counted, made, audited and packed into its two files. */
export async function makeDeliveryOf(db: Database, roundId: RoundId): Promise<void> {
  done(await makeDelivery(done(readDeliverable(db, roundId, '0.0.0')), [], auditHere))
}
