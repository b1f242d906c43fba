import type { AppError } from '../../shared/contract/app-error'
import type { DeliveryFile } from '../../shared/merge/read-file'
import type { ReferencePackageId } from '../../shared/model/id'
import type { OpenedReference, ReferencePackage } from '../../shared/model/reference-package'
import { fail, ok, type Result } from '../../shared/model/result'
import { type ReferenceFigure, referenceFigures } from '../../shared/report/reference-figures'
import { listAskedMeasures } from './asked-measures'
import type { Database } from './database'
import { readForbund } from './forbund'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** By name and year. */
export function listReferencePackages(db: Database): readonly ReferencePackage[] {
  const sql = `SELECT id, name, year, forbund, content_hash AS contentHash, opened_at AS openedAt,
      (SELECT count(*) FROM reference_package_value WHERE package_id = id) AS figures
    FROM reference_package ORDER BY name, year`
  return statement(db, sql).all() as ReferencePackage[]
}

/**
 * Opens a merged table as jämförelse: its figures for the measures that this förbund asks in the same way. Another one of the same
 * name and year is replaced where that is said, and left otherwise. Refused where it is not merged, is a demonstration's and this
 * förbund is not, has nothing to compare with, or where a jämförelse of its name and year has been typed.
 */
export function openReferencePackage(
  db: Database,
  { fileName, content, contentHash }: DeliveryFile,
  replace: boolean,
  now: string,
): Result<OpenedReference, AppError> {
  const { level, year, demo, sources } = content.cover
  if (level.kind !== 'merged') return fail({ code: 'package-not-merged', fileName })
  if (demo && !readForbund(db).demo) return fail({ code: 'package-of-demo', fileName })
  return inTransaction(db, () => {
    const there = listReferencePackages(db).find((other) => other.name === level.name && other.year === year)
    if (there && (there.contentHash === contentHash || !replace)) {
      return ok<OpenedReference>({ status: there.contentHash === contentHash ? 'same' : 'other', package: there })
    }
    const figures = referenceFigures(content, listAskedMeasures(db))
    if (figures.length === 0) return fail<AppError>({ code: 'package-without-figures', fileName })
    if (isTyped(db, level.name, year)) return fail<AppError>({ code: 'reference-exists', name: level.name, year })
    if (there) deletePackage(db, there.id)
    const id = insertPackage(db, { name: level.name, year, forbund: sources.length, contentHash, now }, figures)
    writeLog(db, now, 'reference-opened', { referencePackage: id, year, forbund: sources.length, contentHash })
    return ok<OpenedReference>({ status: 'opened', package: readPackage(db, id) })
  })
}

/** Takes away all its figures. */
export function removeReferencePackage(db: Database, id: ReferencePackageId, now: string): Result<null, AppError> {
  return inTransaction(db, () => {
    deletePackage(db, id)
    writeLog(db, now, 'reference-closed', { referencePackage: id })
    return ok(null)
  })
}

interface NewPackage extends Pick<ReferencePackage, 'name' | 'year' | 'forbund' | 'contentHash'> {
  readonly now: string
}

function insertPackage(db: Database, added: NewPackage, figures: readonly ReferenceFigure[]): ReferencePackageId {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO reference_package (name, year, forbund, content_hash, opened_at)
     VALUES (:name, :year, :forbund, :contentHash, :now)`,
  ).run(added)
  const id = Number(lastInsertRowid) as ReferencePackageId
  const insert = statement(
    db,
    `INSERT INTO reference_package_value (package_id, measure_key, form_key, statistic, value, n, forbund)
     VALUES (:id, :measure, :form, :statistic, :value, :n, :forbund)`,
  )
  for (const figure of figures) insert.run({ id, ...figure })
  return id
}

function deletePackage(db: Database, id: ReferencePackageId): void {
  statement(db, 'DELETE FROM reference_package WHERE id = ?').run(id)
}

function isTyped(db: Database, name: string, year: number): boolean {
  return statement(db, 'SELECT 1 FROM reference_value WHERE name = ? AND year = ?').get(name, year) !== undefined
}

function readPackage(db: Database, id: ReferencePackageId): ReferencePackage {
  const found = listReferencePackages(db).find((one) => one.id === id)
  if (!found) throw new Error(`there is no reference package ${id}`)
  return found
}
