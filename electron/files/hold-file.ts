import type { DatabaseHolder } from '../../shared/model/database-access'
import { clearLease, hasEnded, isLeftBroken, type Lease, readLease, takeLease } from './lease'
import type { LeaseOwner } from './lease-owner'

/** What came of asking for a database file: it is ours to write in, or this one's. */
export type Hold = { readonly ours: Lease } | { readonly theirs: Lease | 'unreadable' }

/**
 * Takes the lease of a file. One that a process of this computer left behind, as a power cut does, is taken over at once; one of another
 * computer never is: a person decides that. Throws as `fs` does.
 */
export function holdFile(file: string, owner: LeaseOwner, now: Date): Hold {
  const attempts = 3
  for (let attempt = 0; attempt < attempts; attempt++) {
    const taken = takeLease(file, owner, now)
    if (taken) return { ours: taken }
    const there = readLease(file)
    if (there === null) continue
    if (there === 'unreadable' ? !isLeftBroken(file) : !hasEnded(there, owner)) return { theirs: there }
    clearLease(file, there)
  }
  return { theirs: 'unreadable' }
}

/** The lease of a file where somebody else holds it; null where nobody does. */
export function heldElsewhere(file: string, owner: LeaseOwner): Lease | 'unreadable' | null {
  const there = readLease(file)
  if (there === null) return null
  return (there === 'unreadable' ? isLeftBroken(file) : hasEnded(there, owner)) ? null : there
}

/** A holder as the window shows it; null where the lease cannot be read. */
export function holderOf(lease: Lease | 'unreadable', silent: boolean): DatabaseHolder | null {
  if (lease === 'unreadable') return null
  const { user, computer, since } = lease
  return { user, computer, since, silent }
}
