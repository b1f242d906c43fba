import fs from 'node:fs'
import path from 'node:path'
import { afterEach } from 'vitest'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { type Lease, leasePlace } from '../../../electron/files/lease'
import { type LeaseOwner, thisProcess } from '../../../electron/files/lease-owner'
import { DatabaseSession, type SessionWorld } from '../../../electron/ipc/database-session'
import { ok } from '../../../shared/model/result'
import { newFolder, now } from '../db/in-new-database'

const sessions: DatabaseSession[] = []

afterEach(() => {
  for (const session of sessions.splice(0)) session.close()
})

/** A program that starts anew on this computer, in a profile of its own; how often it told its window of a change. */
export function newSession(more: Partial<SessionWorld> = {}) {
  const told = { changes: 0 }
  const world: SessionWorld = {
    owner: { ...thisProcess('here'), user: 'anna' },
    now: () => new Date(),
    isKnown: () => false,
    beforeMigration: async () => ok(null),
    check: async () => 'whole',
    changed: () => {
      told.changes += 1
    },
    ...more,
  }
  const session = new DatabaseSession(world)
  sessions.push(session)
  return { session, told }
}

/** The same on another computer, as far as a lease can tell. */
export const elsewhere: LeaseOwner = {
  user: 'bo',
  computer: 'KANSLIET-2',
  installation: 'there',
  processId: 4242,
  processStart: 'then',
}

export function newFile(name = 'Provförbundet.finsam'): string {
  const file = path.join(newFolder(), name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  createForbundDatabase(file, { name: 'Provförbundet', demo: false }, now)
  return file
}

/** A lease as a program on another computer writes it. */
export function leaseElsewhere(more: Partial<Lease> = {}): Lease {
  const at = new Date().toISOString()
  return { ...elsewhere, id: 'theirs', since: at, renewed: at, renewals: 0, ...more }
}

export { leasePlace }
