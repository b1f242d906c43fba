import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type CallName, contract, type OutputOf } from '../../shared/contract/contract'
import { encode } from '../../shared/contract/encoded'
import { fail } from '../../shared/model/result'
import { isOwnPage } from '../window/origin'
import type { AppContext, Handler, Handlers, Outcome } from './context'
import { firstHandlers } from './first-handlers'
import type { LaterCall } from './later-handlers'

let later: Promise<Handlers<LaterCall>> | null = null

/** Reads the handlers that the first page does not need, once: that takes as long as all else that main does to show it. */
export function readLaterHandlers(): Promise<Handlers<LaterCall>> {
  later ??= import('./later-handlers').then(({ laterHandlers }) => laterHandlers)
  return later
}

async function handlerOf<Name extends CallName>(name: Name): Promise<Handler<Name>> {
  const handlers: Partial<Handlers<CallName>> = name in firstHandlers ? firstHandlers : await readLaterHandlers()
  return handlers[name] as Handler<Name>
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
        const handle = (await handlerOf(name)) as (context: AppContext, input: unknown) => Outcome<OutputOf<typeof name>>
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
