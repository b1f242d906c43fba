import type { AppError } from '../../shared/contract/app-error'
import type { ReferencePackageId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { ReferenceKey, ReferenceValue } from '../../shared/model/target'
import { figureBounds } from '../../shared/report/suitable-statistics'
import { mergeTexts } from '../../shared/text/merge'
import { listAskedMeasures } from './asked-measures'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** Those that have been typed and those of merged tables, by measure, form, statistic, name and year. */
export function listReferenceValues(db: Database): readonly ReferenceValue[] {
  const sql = `SELECT measure_key AS measure, form_key AS form, statistic, name, year, value, source,
      NULL AS packageId, NULL AS n, NULL AS forbund
    FROM reference_value
    UNION ALL
    SELECT measure_key, form_key, statistic, name, year, value, NULL, package_id, n, own.forbund
    FROM reference_package_value AS own JOIN reference_package AS package ON package.id = package_id
    ORDER BY 1, 2, 3, 4, 5`
  return (statement(db, sql).all() as ReferenceRow[]).map(referenceOf)
}

type ReferenceRow = ReferenceKey & { readonly value: number } & (
    | { readonly source: string; readonly packageId: null }
    | { readonly packageId: ReferencePackageId; readonly n: number; readonly forbund: number }
  )

/** A merged figure says beside it how many answers and förbund it is of. */
function referenceOf({ measure, form, statistic, name, year, value, ...row }: ReferenceRow): ReferenceValue {
  const figure = { measure, form, statistic, name, year, value }
  if (row.packageId === null) return { ...figure, source: row.source }
  return { ...figure, source: mergeTexts.source(row.forbund, row.n), packageId: row.packageId }
}

/**
 * Stores a jämförelse, in the place of `replaces` where that is given. Refused where there is another for the same figure, name
 * and year. Throws where no instrument has such a figure, or it cannot be that high or low.
 */
export function setReferenceValue(
  db: Database,
  reference: ReferenceValue,
  replaces: ReferenceKey | null,
  now: string,
): Result<null, AppError> {
  return inTransaction(db, () => {
    assertPossible(db, reference)
    const same = listReferenceValues(db).find((other) => isSame(other, reference))
    if (same && !(replaces && isSame(same, replaces))) {
      return fail<AppError>({ code: 'reference-exists', name: reference.name, year: reference.year })
    }
    if (replaces) deleteReferenceValue(db, replaces)
    statement(
      db,
      `INSERT INTO reference_value (measure_key, form_key, statistic, name, year, value, source)
       VALUES (:measure, :form, :statistic, :name, :year, :value, :source)`,
    ).run(reference)
    writeLog(db, now, 'reference-set', logged(reference))
    return ok(null)
  })
}

export function removeReferenceValue(db: Database, key: ReferenceKey, now: string): Result<null, AppError> {
  return inTransaction(db, () => {
    deleteReferenceValue(db, key)
    writeLog(db, now, 'reference-removed', logged(key))
    return ok(null)
  })
}

function deleteReferenceValue(db: Database, key: ReferenceKey): void {
  statement(
    db,
    `DELETE FROM reference_value WHERE measure_key = :measure AND form_key = :form AND statistic = :statistic
     AND name = :name AND year = :year`,
  ).run(key)
}

/** Without the name and the source, which are free text. */
function logged({ measure, form, statistic, year }: ReferenceKey) {
  return { measure, form, statistic, year }
}

function isSame(one: ReferenceKey, other: ReferenceKey): boolean {
  return (['measure', 'form', 'statistic', 'name', 'year'] as const).every((part) => one[part] === other[part])
}

function assertPossible(db: Database, { measure, form, statistic, value }: ReferenceValue): void {
  const asked = listAskedMeasures(db).find((one) => one.measure === measure)?.asked ?? []
  const scales = asked.filter((one) => one.form.key === form).map(({ scale }) => scale)
  const bounds = figureBounds(statistic, scales)
  if (!bounds || value < bounds.least || value > bounds.most)
    throw new RangeError(`${measure} in ${form} has no such ${statistic}`)
}
