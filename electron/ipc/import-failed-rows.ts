import type { AppError } from '../../shared/contract/app-error'
import type { WrittenFile } from '../../shared/contract/paper-calls'
import { failedRows } from '../../shared/importing/failed-rows'
import { ok, type Result } from '../../shared/model/result'
import { failedRowsFileName } from '../../shared/text/file-names'
import type { Database } from '../db/database'
import { keepImportSalt } from '../db/earlier-imports'
import { askFailedRowsFile } from '../files/dialogs'
import type { AppContext } from './context'
import type { PlannedImport } from './import-commit'
import { readPlan } from './import-preview'
import { logWhileOpen } from './log-while-open'
import { writeToShow } from './write-file'

/** Saves the rows with cells that are no answers, and that nobody has said anything about, where the user says. */
export async function saveFailedRows(
  db: Database,
  { roundId, fileName, data, plan }: PlannedImport,
  context: AppContext,
): Promise<Result<WrittenFile | null, AppError>> {
  const { problems, comparison } = readPlan(db, roundId, data, plan)
  const open = problems.filter(({ cell }) => !Object.hasOwn(plan.resolutions, cell))
  const table = failedRows(data, plan, open)
  const { marks, salt } = comparison.toStore()
  const origins = new Map(table.rows.map(({ row }) => [row, marks.get(row)?.content ?? '']))
  // The rows are known again only with the salt that their hashes are made with.
  keepImportSalt(db, salt)
  const file = await askFailedRowsFile(context.window, context.documents, failedRowsFileName(fileName))
  if (file === null) return ok(null)
  const { failedRowsWorkbook } = await import('../excel/write-failed-rows')
  const { work } = context.importing
  const content = await work.whileWanted((wanted) =>
    work.watch('saving-rows', wanted, ({ signal, report }) =>
      failedRowsWorkbook(table, origins, { signal, report: (done) => report({ done, of: table.rows.length }) }),
    ),
  )
  if (content === null) return ok(null)
  const written = await writeToShow(context.written, file, content)
  if (written.ok)
    await logWhileOpen(db, context, 'failed-rows-saved', { round: roundId, form: plan.form, rows: table.rows.length })
  return written
}
