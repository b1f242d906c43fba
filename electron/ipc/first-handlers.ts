import { databaseHandlers } from './database-handlers'
import { entryHandlers } from './entry-handlers'
import { resultHandlers } from './result-handlers'
import { secondEntryHandlers } from './second-entry-handlers'
import { windowHandlers } from './window-handlers'
import { workspaceHandlers } from './workspace-handlers'

/** The handlers of what the first page asks for, and a person can ask for at once. */
export const firstHandlers = {
  ...databaseHandlers,
  ...workspaceHandlers,
  ...entryHandlers,
  ...secondEntryHandlers,
  ...resultHandlers,
  ...windowHandlers,
}
