import { createHash } from 'node:crypto'
import * as z from 'zod'
import { columnRole, insatsChoice, missingStatus, valueAnswers } from '../../shared/contract/import-calls'
import type { ImportMapping } from '../../shared/importing/mapping'
import type { Remembered } from '../../shared/importing/recall'
import type { InsatsId, InstrumentVersionId } from '../../shared/model/id'
import type { Database } from './database'
import { statement } from './statement'

const importMapping = z.object({
  fileName: z.string(),
  form: z.string(),
  roles: z.array(columnRole),
  insatser: z.record(z.string(), insatsChoice),
  outsideScale: z.record(z.string(), z.object({ means: missingStatus, values: z.array(z.string()) })),
  valueAnswers,
}) satisfies z.ZodType<ImportMapping>

/** Keeps what was decided in an import, instead of anything that was kept for the same headers before. */
export function rememberMapping(
  db: Database,
  version: InstrumentVersionId,
  signature: string,
  mapping: ImportMapping,
  now: string,
): void {
  const sql = `INSERT INTO import_mapping (signature, instrument_version_id, form_key, mapping, used_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET form_key = excluded.form_key, mapping = excluded.mapping, used_at = excluded.used_at`
  statement(db, sql).run(digest(signature), version, mapping.form, JSON.stringify(mapping), now)
}

/** What is kept for these headers, or null. What an older or newer program has kept in another way counts as nothing. */
export function findMapping(db: Database, version: InstrumentVersionId, signature: string): Remembered | null {
  const sql = 'SELECT mapping, used_at AS usedAt FROM import_mapping WHERE signature = ? AND instrument_version_id = ?'
  const row = statement(db, sql).get(digest(signature), version) as { mapping: string; usedAt: string } | undefined
  const mapping = row && importMapping.safeParse(JSON.parse(row.mapping))
  return row && mapping?.success ? { mapping: mapping.data, usedAt: row.usedAt } : null
}

/** An insats that is gone is chosen for no name any more: its id may be given to another one. */
export function forgetInsats(db: Database, insats: InsatsId): void {
  const others = `SELECT json_group_object(key, json(value)) FROM json_each(mapping, '$.insatser') WHERE value ->> 'insatsId' IS NOT ?`
  statement(db, `UPDATE import_mapping SET mapping = json_set(mapping, '$.insatser', json((${others})))`).run(insats)
}

/**
 * Forgets what stood in the cells of the files, and what the files were called; what each column is, is still known. It is not
 * known which file any of it comes from, so this is of all that were made with the version.
 */
export function forgetContents(db: Database, version: InstrumentVersionId): void {
  const sql = `UPDATE import_mapping SET mapping = json_set(mapping, '$.fileName', '', '$.outsideScale', json('{}'), '$.valueAnswers', json('{}'))
    WHERE instrument_version_id = ?`
  statement(db, sql).run(version)
}

/** A row taken for headers may be what someone answered, so it is kept as what cannot be read back. */
function digest(signature: string): string {
  return createHash('sha256').update(signature).digest('hex')
}
