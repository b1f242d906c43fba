import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { errorCode } from '../../shared/model/error-code'
import { leaseFileName } from '../../shared/text/file-names'
import { isSameComputer, type LeaseOwner, runs } from './lease-owner'
import { silentMilliseconds } from './lease-watch'

const content = z.object({
  id: z.string(),
  user: z.string(),
  computer: z.string(),
  /** Of the program's own files on that computer; empty for a program without a window, of which there can be several. */
  installation: z.string(),
  processId: z.number(),
  /** When the process started, as its system counts; empty where that is not known. */
  processStart: z.string(),
  since: z.string(),
  renewed: z.string(),
  renewals: z.number(),
})

/** Who has a database open for writing, as the file beside it says. */
export type Lease = Readonly<z.infer<typeof content>>

/** All leases are as long, so that renewing one writes over exactly what was there, on no new block of a full disk. */
const length = 1024
/** A file larger than this is no lease, whichever program has written it. */
const longest = 65_536

export function leasePlace(file: string): string {
  return leaseFileName(file)
}

/** The lease beside a database; null where there is none, and `unreadable` where it is something else, or is being written this moment. */
export function readLease(file: string): Lease | 'unreadable' | null {
  try {
    const { size } = fs.statSync(leasePlace(file))
    if (size > longest) return 'unreadable'
    const read = content.safeParse(JSON.parse(fs.readFileSync(leasePlace(file), 'utf8')))
    return read.success ? read.data : 'unreadable'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable'
    if (errorCode(error) === 'ENOENT') return null
    if (errorCode(error) === 'EISDIR') return 'unreadable'
    throw error
  }
}

/**
 * Whether what lies there is what a power cut leaves of a lease that was just written, empty or cut off: nobody has it, since whoever had would
 * have written over it long ago. What is whole but of another program's kind may be a newer one's.
 */
export function isLeftBroken(file: string): boolean {
  const stat = fs.statSync(leasePlace(file), { throwIfNoEntry: false })
  if (!stat || stat.size > length || Date.now() - stat.mtimeMs < silentMilliseconds) return false
  try {
    JSON.parse(fs.readFileSync(leasePlace(file), 'utf8'))
    return false
  } catch (error) {
    return error instanceof SyntaxError
  }
}

/**
 * Writes down that this process has the database open for writing; null where there is a lease already, whosever. The file is made so
 * that of two who try at once one alone succeeds. Throws as `fs` does.
 */
export function takeLease(file: string, owner: LeaseOwner, now: Date): Lease | null {
  const at = now.toISOString()
  const lease: Lease = { ...owner, id: randomUUID(), since: at, renewed: at, renewals: 0 }
  try {
    write(leasePlace(file), 'wx', lease)
    return lease
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null
    throw error
  }
}

/** Shows that the holder is still there. Null where the lease is gone or another's: then nothing is written, and nothing more may be in the database. */
export function renewLease(file: string, held: Lease, now: Date): Lease | null {
  const there = readLease(file)
  if (there === null || there === 'unreadable' || there.id !== held.id) return null
  const renewed: Lease = { ...held, renewed: now.toISOString(), renewals: held.renewals + 1 }
  // Not made anew: one that was taken away between reading and writing stays away.
  write(leasePlace(file), 'r+', renewed)
  return renewed
}

/** Takes the lease away, if it still is this one. */
export function releaseLease(file: string, held: Lease): void {
  const there = readLease(file)
  if (there !== null && there !== 'unreadable' && there.id === held.id) fs.rmSync(leasePlace(file), { force: true })
}

/**
 * Takes a lease away whose holder is no more. Of two who do so at once the later may find the earlier's new lease in its hands, and puts
 * it back.
 */
export function clearLease(file: string, stale: Lease | 'unreadable'): void {
  const place = leasePlace(file)
  // Not after the database: a name can be only so long.
  const aside = path.join(path.dirname(place), `.${randomUUID()}.lock`)
  try {
    fs.renameSync(place, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  const taken = fs.readFileSync(aside, 'utf8')
  if (stale === 'unreadable' || !taken.trim() || taken.includes(stale.id)) fs.rmSync(aside, { force: true })
  else if (!fs.existsSync(place)) fs.renameSync(aside, place)
}

/**
 * Whether the holder of a lease is no more, as far as this computer can know at once: its process has ended, or was one of this
 * very program, of which there is only one. A process of another computer cannot be seen from here.
 */
export function hasEnded(lease: Lease, own: LeaseOwner): boolean {
  if (!isSameComputer(lease, own)) return false
  if (lease.processId === own.processId && lease.processStart === own.processStart) return true
  if (own.installation !== '' && lease.installation === own.installation) return true
  return !runs(lease)
}

/** The disk is not waited for: a power cut that takes the lease away has ended its holder, too. */
function write(place: string, flag: 'wx' | 'r+', lease: Lease): void {
  const handle = fs.openSync(place, flag)
  try {
    fs.writeSync(handle, JSON.stringify(lease, null, 1).padEnd(length), 0)
  } finally {
    fs.closeSync(handle)
  }
}
