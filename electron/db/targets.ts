import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Target, TargetKey } from '../../shared/model/target'
import { type FigureBounds, figureBounds } from '../../shared/report/suitable-statistics'
import { listAskedMeasures } from './asked-measures'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** By subject, statistic and year. */
export function listTargets(db: Database): readonly Target[] {
  const sql = `SELECT subject, subject_key AS subjectKey, statistic, from_year AS fromYear, level, near
    FROM target ORDER BY subject, subject_key, statistic, from_year`
  return statement(db, sql).all() as Target[]
}

/**
 * Stores a målnivå, in the place of `replaces` where that is given. Refused where another has the same subject, statistic and
 * year. Throws where no instrument has such a figure, or it cannot be that high or low: the window asks for no such thing.
 */
export function setTarget(db: Database, target: Target, replaces: TargetKey | null, now: string): Result<null, AppError> {
  return inTransaction(db, () => {
    const { least, most } = boundsOf(db, target)
    if (target.level < least || target.level > most || target.near > most - least) throw new RangeError('outside the scale')
    const same = listTargets(db).find((other) => isSame(other, target))
    if (same && !(replaces && isSame(same, replaces))) return fail<AppError>({ code: 'target-exists', year: target.fromYear })
    if (replaces) deleteTarget(db, replaces)
    statement(
      db,
      `INSERT INTO target (subject, subject_key, statistic, from_year, level, near)
       VALUES (:subject, :subjectKey, :statistic, :fromYear, :level, :near)`,
    ).run(target)
    writeLog(db, now, 'target-set', { ...target })
    return ok(null)
  })
}

export function removeTarget(db: Database, key: TargetKey, now: string): Result<null, AppError> {
  return inTransaction(db, () => {
    deleteTarget(db, key)
    writeLog(db, now, 'target-removed', { ...key })
    return ok(null)
  })
}

function deleteTarget(db: Database, key: TargetKey): void {
  statement(
    db,
    `DELETE FROM target
     WHERE subject = :subject AND subject_key = :subjectKey AND statistic = :statistic AND from_year = :fromYear`,
  ).run(key)
}

function isSame(one: TargetKey, other: TargetKey): boolean {
  return (['subject', 'subjectKey', 'statistic', 'fromYear'] as const).every((part) => one[part] === other[part])
}

function boundsOf(db: Database, { subject, subjectKey, statistic }: TargetKey): FigureBounds {
  const meant = listAskedMeasures(db).filter(({ measure, theme }) => (subject === 'measure' ? measure : theme.key) === subjectKey)
  const bounds = figureBounds(
    statistic,
    meant.flatMap(({ asked }) => asked.map(({ scale }) => scale)),
  )
  if (!bounds) throw new RangeError(`${subject} ${subjectKey} has no ${statistic}`)
  return bounds
}
