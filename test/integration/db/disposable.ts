import { deleteResponse, writeOpenText } from '../../../electron/db/change-response'
import type { Database } from '../../../electron/db/database'
import { disposalWork } from '../../../electron/db/dispose'
import { commitImport } from '../../../electron/db/import-batches'
import { rememberMapping } from '../../../electron/db/import-mappings'
import { recordAnswer } from '../../../electron/db/record-answer'
import { setResponseAccounting } from '../../../electron/db/response-accounting'
import { readRound, setRoundState } from '../../../electron/db/rounds'
import { recordSecondAnswer } from '../../../electron/db/second-entries'
import { doAtOnce } from '../../../electron/db/sliced-work'
import type { AppError } from '../../../shared/contract/app-error'
import type { RowMark } from '../../../shared/importing/repeat'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import type { Disposal, DisposalDecision, DisposalKind } from '../../../shared/model/disposal'
import type { ResponseId, RoundId } from '../../../shared/model/id'
import type { Result } from '../../../shared/model/result'
import { newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'
import { typeForms } from './typed-forms'

export const form = 'deltagare_pagaende'

/** Stands in every free text of the round, and in no other place. */
export const marker = 'Fritextmärke-9Z7Q'
/** What a row of the imported file is known by; stands in no other place. */
export const rowMarker = 'radmarke8X6W'

/** What the headers of the imported file are known by. */
export const headers = 'kolumnerna'

export const decision: DisposalDecision = {
  decidedOn: '2026-03-12',
  basis: 'Gallringsbeslut dnr 12/2026, informationshanteringsplan 4.3',
  decidedBy: 'Förbundschefen',
}

/**
 * A database with a closed round of everything that a response can have: 12 typed participants in two insatser, 8 imported ones of which one
 * has been removed, free texts, a correction, a second entry, 4 of the board; and an earlier round of 11 participants.
 */
export function disposableRound(db: Database = newDatabase()): DisposableRound {
  // In one transaction: that each answer is on disk before the next takes longer than all the rest.
  return db.transaction(() => fill(db))()
}

interface DisposableRound {
  readonly db: Database
  readonly roundId: RoundId
  readonly earlier: RoundId
}

function fill(db: Database): DisposableRound {
  const [coaching, work] = [newInsats(db, 'Coachingteam').id, newInsats(db, 'Arbetsspåret').id]
  const earlier = newRound(db, 2023).id
  typeForms(db, { roundId: earlier, form, insatsId: coaching }, { count: 11, answer: 3 })
  succeeded(setRoundState(db, earlier, 'closed', now))
  const roundId = newRound(db, 2024).id
  typeForms(db, { roundId, form, insatsId: coaching }, { count: 7, answer: 5 })
  typeForms(db, { roundId, form, insatsId: work }, { count: 5, answer: 2, kon: 2 })
  typeForms(db, { roundId, form: 'styrelse', insatsId: null }, { count: 4, answer: 3 })
  succeeded(setResponseAccounting(db, { roundId, form, insatsId: coaching, asked: 20, declined: 1 }, now))
  succeeded(setResponseAccounting(db, { roundId, form, insatsId: work, asked: 30, declined: 2 }, now))
  importSome(db, roundId)
  const [first, second] = responsesOf(db, roundId)
  if (first === undefined || second === undefined) throw new Error('there are responses')
  succeeded(writeOpenText(db, first, 'fritext', `${marker} papper`, now))
  succeeded(recordAnswer(db, first, `${form}.1`, 6, now))
  succeeded(recordSecondAnswer(db, second, `${form}.1`, 4, now))
  const imported = db.prepare("SELECT max(id) FROM response WHERE source = 'import'").pluck().get() as ResponseId
  db.prepare('INSERT INTO import_change SELECT import_batch_id, id, ? FROM response WHERE id = ?').run(
    JSON.stringify([{ table: 'open_text', before: { content: `${marker} ändrad` }, after: null }]),
    imported - 1,
  )
  succeeded(deleteResponse(db, imported, now))
  succeeded(setRoundState(db, roundId, 'closed', now))
  return { db, roundId, earlier }
}

function importSome(db: Database, roundId: RoundId): void {
  const answers = Object.fromEntries(findForm(bundledInstrument, form).questions.map(({ key }) => [key, 1]))
  const rows = Array.from({ length: 8 }, (_, index) => ({
    row: index + 2,
    sourceId: null,
    insats: null,
    answeredOn: null,
    answers: { ...answers, kon: 1 },
    openTexts: { fritext: `${marker} fil ${index}` },
  }))
  const { instrumentVersionId } = readRound(db, roundId)
  const remembered = {
    fileName: 'Anna Anderssons svar.xlsx',
    form,
    roles: [],
    insatser: {},
    outsideScale: { 3: { means: 'blank', values: [rowMarker] } },
    valueAnswers: { 4: { [rowMarker]: 2 } },
  } as const
  rememberMapping(db, instrumentVersionId, headers, remembered, now)
  const marks = new Map(rows.map(({ row }): [number, RowMark] => [row, { id: null, content: `${rowMarker}${row}` }]))
  const repeat = { marks, salt: 'salt', survey: null, known: 0, changes: [] }
  succeeded(commitImport(db, { roundId, form, fileName: 'Anna Anderssons svar.xlsx', rows, insatser: {}, repeat }, now))
}

export function responsesOf(db: Database, roundId: RoundId): readonly ResponseId[] {
  return db.prepare('SELECT id FROM response WHERE round_id = ? ORDER BY id').pluck().all(roundId) as ResponseId[]
}

export function dispose(db: Database, roundId: RoundId, kind: DisposalKind): Result<Disposal, AppError> {
  return doAtOnce(db, disposalWork(db, { roundId, kind, decision, programVersion: '0.0.0' }, now))
}

/** How many rows of each table belong to the round, or to any response of it. */
export function rowsOf(db: Database, roundId: RoundId): Readonly<Record<string, number>> {
  const ofResponse = ['answer', 'correction', 'open_text', 'second_entry', 'second_answer', 'import_change']
  const counts: Readonly<Record<string, string>> = {
    response: 'SELECT count(*) FROM response WHERE round_id = :round',
    ...Object.fromEntries(
      ofResponse.map((table) => [
        table,
        `SELECT count(*) FROM ${table} WHERE response_id NOT IN (SELECT id FROM response WHERE round_id <> :round)`,
      ]),
    ),
    given_number: 'SELECT count(*) FROM given_number WHERE response_id NOT IN (SELECT id FROM response WHERE round_id <> :round)',
    removed_source:
      'SELECT count(*) FROM removed_source WHERE import_batch_id IN (SELECT id FROM import_batch WHERE round_id = :round)',
    response_accounting: 'SELECT count(*) FROM response_accounting WHERE round_id = :round',
    undo_step: 'SELECT count(*) FROM undo_step WHERE :round > 0',
  }
  return Object.fromEntries(
    Object.entries(counts).map(([table, sql]) => [table, db.prepare(sql).pluck().get({ round: roundId }) as number]),
  )
}
