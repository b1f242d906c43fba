import type { AppError } from '../../shared/contract/app-error'
import type { OpenedDatabase } from '../../shared/contract/database-calls'
import { ok, type Result } from '../../shared/model/result'
import type { AppContext } from './context'

/** What follows on another database being open. */
export async function opened(
  context: AppContext,
  file: string,
  database: OpenedDatabase,
): Promise<Result<OpenedDatabase, AppError>> {
  leave(context)
  await remember(context, () => context.recent.opened(file, database.forbund.name))
  return ok(database)
}

/** Lets go of what belonged to the database before. */
export function leave({ importing, passwords, printing, written }: AppContext): void {
  importing.end()
  passwords.prepared = null
  printing.cancel()
  written.forget()
}

/** The list of recent databases is a help: that it cannot be written is no reason for the call to fail. */
export async function remember(context: AppContext, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    context.log.bug(context.now(), 'recent databases', error)
  }
}
