import type { SessionWorld } from './database-session'
import type { OpenedFile } from './opened-file'

/** So long after opening that the first page has been shown. */
const checkAfter = 4_000

/** Has the file that was opened looked through in a while, beside the work, and tells where it is damaged. Gives the way to let it be. */
export function checkLater(opened: OpenedFile, { check }: SessionWorld, foundDamaged: () => void): AbortController {
  const cancel = new AbortController()
  const look = async () => {
    if (cancel.signal.aborted) return
    const verdict = await check(opened.file, opened.key, cancel.signal).catch(() => 'unknown' as const)
    if (verdict === 'damaged' && !cancel.signal.aborted) foundDamaged()
  }
  setTimeout(() => void look(), checkAfter).unref()
  return cancel
}
