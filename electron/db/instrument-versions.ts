import type { AppError } from '../../shared/contract/app-error'
import { type InstrumentDefinition, instrumentDefinition } from '../../shared/instrument/definition'
import { findQuestion, findScale } from '../../shared/instrument/lookup'
import type { InstrumentVersion } from '../../shared/instrument/version'
import type { InstrumentVersionId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'
import { forgetStepsOfVersion } from './steps'

interface VersionRow {
  id: InstrumentVersionId
  label: string
  definition: string
}

/** Parsed definitions by version: read at every keystroke, and changed only by `setScale`. */
const parsed = new WeakMap<Database, Map<InstrumentVersionId, InstrumentDefinition>>()

/** Adds a version with the scale of each question as the definition has it. `from`: what the log tells of where it comes from. */
export function insertInstrumentVersion(
  db: Database,
  label: string,
  definition: InstrumentDefinition,
  now: string,
  from: Readonly<Record<string, number>> = {},
): InstrumentVersion {
  return inTransaction(db, () => {
    const id = Number(
      statement(db, 'INSERT INTO instrument_version (label, definition, created_at) VALUES (?, ?, ?)').run(
        label,
        JSON.stringify(definition),
        now,
      ).lastInsertRowid,
    ) as InstrumentVersionId
    const assign = statement(db, 'INSERT INTO scale_assignment (instrument_version_id, question_key, scale_key) VALUES (?, ?, ?)')
    for (const question of definition.forms.flatMap((form) => form.questions)) assign.run(id, question.key, question.scale)
    writeLog(db, now, 'instrument-version-created', { instrumentVersion: id, ...from })
    return { id, label, definition, hasAnswers: false }
  })
}

/** Newest first. */
export function listInstrumentVersions(db: Database): readonly InstrumentVersion[] {
  const rows = statement(db, 'SELECT id, label, definition FROM instrument_version ORDER BY id DESC').all() as VersionRow[]
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    definition: definitionOf(db, row.id, row.definition),
    hasAnswers: hasAnswers(db, row.id),
  }))
}

/** One version with its label; throws where there is none, which only a bug can ask for. */
export function readInstrumentVersion(db: Database, id: InstrumentVersionId): InstrumentVersion {
  const version = listInstrumentVersions(db).find((some) => some.id === id)
  if (!version) throw new Error(`there is no instrument version ${id}`)
  return version
}

export function readDefinition(db: Database, id: InstrumentVersionId): InstrumentDefinition {
  const known = parsed.get(db)?.get(id)
  if (known) return known
  const row = statement(db, 'SELECT definition FROM instrument_version WHERE id = ?').get(id) as Pick<VersionRow, 'definition'>
  return definitionOf(db, id, row.definition)
}

/** Changes which scale a question is answered on. Drafts are answers too. */
export function setScale(
  db: Database,
  id: InstrumentVersionId,
  question: string,
  scale: string,
  now: string,
): Result<null, AppError> {
  const definition = readDefinition(db, id)
  findQuestion(definition, question)
  if (findScale(definition, scale).kind === 'background') throw new Error(`${scale} is no scale for a question`)
  return inTransaction(db, () => {
    if (hasAnswers(db, id)) return fail<AppError>({ code: 'instrument-has-answers' })
    statement(db, 'UPDATE scale_assignment SET scale_key = ? WHERE instrument_version_id = ? AND question_key = ?').run(
      scale,
      id,
      question,
    )
    forgetStepsOfVersion(db, id)
    writeLog(db, now, 'scale-changed', { instrumentVersion: id, question, scale })
    parsed.get(db)?.delete(id)
    return ok(null)
  })
}

/** Also such as are disposed: what is kept of them is figures on its scales. */
function hasAnswers(db: Database, id: InstrumentVersionId): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM response JOIN round ON round.id = response.round_id WHERE instrument_version_id = :id)
    OR EXISTS (SELECT 1 FROM kept_figures JOIN round ON round.id = kept_figures.round_id WHERE instrument_version_id = :id)`
  return statement(db, sql).pluck().get({ id }) === 1
}

function definitionOf(db: Database, id: InstrumentVersionId, json: string): InstrumentDefinition {
  const cache = parsed.get(db) ?? new Map<InstrumentVersionId, InstrumentDefinition>()
  parsed.set(db, cache)
  const known = cache.get(id)
  if (known) return known
  // Zod would write and compile a function for each part, which takes three times as long as going through it this once.
  const definition = withAssignedScales(db, id, instrumentDefinition.parse(JSON.parse(json), { jitless: true }))
  cache.set(id, definition)
  return definition
}

function withAssignedScales(db: Database, id: InstrumentVersionId, definition: InstrumentDefinition): InstrumentDefinition {
  const rows = statement(db, 'SELECT question_key, scale_key FROM scale_assignment WHERE instrument_version_id = ?').raw().all(id)
  const assigned = new Map(rows as [string, string][])
  return {
    ...definition,
    forms: definition.forms.map((form) => ({
      ...form,
      questions: form.questions.map((question) => {
        const scale = assigned.get(question.key) ?? question.scale
        return scale === question.scale ? question : { ...question, scale, scaleBasis: 'chosen' as const }
      }),
    })),
  }
}
