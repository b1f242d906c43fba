import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type CallName, contract, type OutputOf } from '../../shared/contract/contract'
import { encode } from '../../shared/contract/encoded'
import { fail } from '../../shared/model/result'
import { isOwnPage } from '../window/origin'
import { aboutHandlers } from './about-handlers'
import { backupHandlers } from './backup-handlers'
import type { AppContext, Handlers, Outcome } from './context'
import { databaseHandlers } from './database-handlers'
import { deliveryHandlers } from './delivery-handlers'
import { disposalHandlers } from './disposal-handlers'
import { entryHandlers } from './entry-handlers'
import { importHandlers } from './import-handlers'
import { instrumentHandlers } from './instrument-handlers'
import { logHandlers } from './log-handlers'
import { mergeHandlers } from './merge-handlers'
import { paperHandlers } from './paper-handlers'
import { passwordHandlers } from './password-handlers'
import { reportHandlers } from './report-handlers'
import { responseHandlers } from './response-handlers'
import { resultHandlers } from './result-handlers'
import { secondEntryHandlers } from './second-entry-handlers'
import { targetHandlers } from './target-handlers'
import { windowHandlers } from './window-handlers'
import { workspaceHandlers } from './workspace-handlers'

const handlers: Handlers<CallName> = {
  ...databaseHandlers,
  ...passwordHandlers,
  ...workspaceHandlers,
  ...entryHandlers,
  ...responseHandlers,
  ...secondEntryHandlers,
  ...importHandlers,
  ...instrumentHandlers,
  ...resultHandlers,
  ...deliveryHandlers,
  ...disposalHandlers,
  ...paperHandlers,
  ...targetHandlers,
  ...mergeHandlers,
  ...reportHandlers,
  ...logHandlers,
  ...backupHandlers,
  ...windowHandlers,
  ...aboutHandlers,
}

/**
 * Registers every call of the contract. A message is answered only where its sender is the main frame of
 * our own page and its input is what the contract says (Electron's checklist, point 17). What goes wrong with the database's file
 * or its disk becomes the failure that says so, a bug the failure `unexpected`, and both are written to the program's log.
 */
export function registerHandlers(context: AppContext): void {
  for (const name of Object.keys(contract) as CallName[]) {
    ipcMain.handle(`call:${name}`, async (event, input: unknown) => {
      assertOwnPage(event)
      const parsed = contract[name].input.safeParse(input)
      // Nothing of our own window sends such a thing, so no reason is owed.
      if (!parsed.success) throw new TypeError(`refused: the input of ${name} is not what the contract says`)
      try {
        const handle = handlers[name] as (context: AppContext, input: unknown) => Outcome<OutputOf<typeof name>>
        return encode(await handle(context, parsed.data))
      } catch (error) {
        const failure = context.session.failure(error)
        if (failure?.code !== 'database-read-only') context.log.bug(context.now(), name, error)
        return encode(fail(failure ?? { code: 'unexpected' }))
      }
    })
  }
}

function assertOwnPage({ senderFrame }: IpcMainInvokeEvent): void {
  if (!senderFrame || senderFrame.parent !== null || !isOwnPage(senderFrame.url)) throw new Error('refused: not our page')
}
