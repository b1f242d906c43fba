import type { AppError } from '../../shared/contract/app-error'
import type { ImportPlan } from '../../shared/importing/plan'
import type { SheetData } from '../../shared/importing/sheet'
import type { RoundId } from '../../shared/model/id'
import type { CommittedImport } from '../../shared/model/import-batch'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from '../db/database'
import { failureOf } from '../db/failure-of'
import { importWork } from '../db/import-batches'
import { doInSlices } from '../db/sliced-work'
import type { AppContext } from './context'
import { rememberImport } from './import-memory'
import { readPlan } from './import-preview'

/** A sheet of a file, and how it is to be imported. */
export interface PlannedImport {
  readonly roundId: RoundId
  readonly fileName: string
  readonly data: SheetData
  readonly plan: ImportPlan
}

/** Imports a sheet by its plan, and lets the file go; null where it was cancelled, and then the file stays open. */
export async function commitPlanned(
  db: Database,
  { roundId, fileName, data, plan }: PlannedImport,
  context: AppContext,
  signal: AbortSignal,
): Promise<Result<CommittedImport | null, AppError>> {
  const { importing } = context
  const { reading, comparison, obstacles } = readPlan(db, roundId, data, plan)
  if (obstacles.length > 0) return fail({ code: 'import-obstructed' })
  const now = context.now().toISOString()
  const { added: rows } = comparison
  const toStore = { roundId, form: plan.form, fileName, rows, insatser: plan.insatser, repeat: comparison.toStore() }
  const work = importWork(db, toStore, now)
  const committed = await importing.work.watch('storing', signal, (watch) => doInSlices(db, work, watch))
  if (committed === null) return ok(null)
  if (!committed.ok) return committed
  rememberIfPossible(() => rememberImport(db, roundId, { fileName, data, plan, reading }, now))
  importing.end()
  return committed
}

/** The import is in the database: a disk that has just become full is no reason to say otherwise. */
function rememberIfPossible(remember: () => void): void {
  try {
    remember()
  } catch (error) {
    if (failureOf(error) === null) throw error
  }
}
