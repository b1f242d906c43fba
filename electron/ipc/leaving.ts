import { setTimeout } from 'node:timers/promises'
import type { AppContext } from './context'
import type { OpenSession } from './database-session'

/** The program's end waits no longer for a backup, in milliseconds. What is not saved then is said on the page the next time. */
const longestWait = 20_000
/** So often it is seen to that the newest backup is in the second place. */
const lookEvery = 60_000

/** Makes a backup of the open database before another one is opened or none, where something has changed. That it fails hinders nothing. */
export async function backUpBeforeLeaving(context: AppContext): Promise<void> {
  const open = writable(context)
  if (open === null) return
  try {
    await context.backups.makeIfChanged(open, 'closing')
  } catch (error) {
    context.log.bug(context.now(), 'backup at closing', error)
  }
}

/** The same when the program ends, with its copying to the second place; for as long as may be waited. */
export async function backUpBeforeEnd(context: AppContext): Promise<void> {
  const ended = new AbortController()
  const wait = setTimeout(longestWait, undefined, { signal: ended.signal }).catch(() => {})
  const backedUp = backUpBeforeLeaving(context).then(() => context.backups.settled())
  await Promise.race([backedUp, wait])
  ended.abort()
}

/** Has the newest backup in the second place as soon as that can be reached, as long as the program runs. */
export function keepSecondPlace(context: AppContext): void {
  setInterval(() => {
    const open = writable(context)
    if (open) context.backups.tryAgain(open).catch((error) => context.log.bug(context.now(), 'second place', error))
  }, lookEvery).unref()
}

/** The open database, where this computer is the one that writes in it. */
function writable({ session }: AppContext): OpenSession | null {
  const open = session.current()
  return open?.access.kind === 'write' ? open : null
}
