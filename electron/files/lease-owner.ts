import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { errorCode } from '../../shared/model/error-code'
import { userName } from './user-name'

/** A process as it signs a lease. */
export interface LeaseOwner {
  readonly user: string
  readonly computer: string
  readonly installation: string
  readonly processId: number
  readonly processStart: string
}

/** This process. `installation`: see `installationId`; empty for a program without a window. */
export function thisProcess(installation: string): LeaseOwner {
  const processStart = startOf(process.pid) ?? ''
  return { user: userName(), computer: os.hostname(), installation, processId: process.pid, processStart }
}

/**
 * Tells the program's own files on this computer from those on others with the same name, such as a copied disk's: made by chance the
 * first time. Where it cannot be kept it is another one each time, and a lease that was left is told by its process alone.
 */
export function installationId(profile: string): string {
  const file = path.join(profile, 'installation-id')
  try {
    const kept = fs.readFileSync(file, 'utf8').trim()
    if (kept !== '') return kept
  } catch {
    // Not made yet.
  }
  const made = randomUUID()
  try {
    fs.mkdirSync(profile, { recursive: true })
    fs.writeFileSync(file, made)
  } catch {
    // A profile that cannot be written to is no reason not to start.
  }
  return made
}

export function isSameComputer(one: { readonly computer: string }, other: { readonly computer: string }): boolean {
  return one.computer.toLowerCase() === other.computer.toLowerCase()
}

/**
 * Whether a process of this computer still runs. One with the same number that started at another time is another one; where that
 * cannot be known, one that was last heard of before the computer started is.
 */
export function runs({
  processId,
  processStart,
  renewed,
}: Pick<LeaseOwner, 'processId' | 'processStart'> & { readonly renewed: string }): boolean {
  if (!isThere(processId)) return false
  const start = startOf(processId)
  if (start !== null && processStart !== '') return start === processStart
  const started = Date.now() - os.uptime() * 1000
  return Date.parse(renewed) > started
}

function isThere(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // It is another user's: it is there.
    return errorCode(error) === 'EPERM'
  }
}

/** Linux tells when a process started, in ticks since the computer did; the other systems only through other programs. */
function startOf(processId: number): string | null {
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = fs.readFileSync(`/proc/${processId}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? null : `${boot} ${ticks}`
  } catch {
    return null
  }
}
