import type { DatabaseAccess, DatabasePlace, ReadReason } from '../../shared/model/database-access'
import { errorCode } from '../../shared/model/error-code'
import { type Database, openDatabase } from '../db/database'
import type { DatabaseKey } from '../db/database-key'
import { failureOf } from '../db/failure-of'
import { placeOfFile } from '../db/place-of-file'
import { type FileIdentity, fileIdentity } from '../files/file-identity'
import { type Hold, heldElsewhere, holderOf, holdFile } from '../files/hold-file'
import { clearLease, type Lease, readLease, releaseLease, renewLease } from '../files/lease'
import { LeaseWatch } from '../files/lease-watch'
import type { OpeningWorld } from './open-file'

interface Opened {
  readonly db: Database
  readonly file: string
  readonly key: DatabaseKey | null
  /** Null where nobody's right is asked for: a damaged file that is only read. */
  readonly hold: Hold | null
}

/** By the time of day: no clock that goes on while the computer sleeps is to be had. */
const renewEvery = 30_000

/** A database file that is open, and by which right: it keeps its own lease alive, and looks for what others do with theirs. */
export class OpenedFile {
  readonly file: string
  readonly key: DatabaseKey | null
  readonly place: DatabasePlace
  db: Database
  access: DatabaseAccess

  readonly #watch = new LeaseWatch()
  #identity: FileIdentity | null
  #lease: Lease | null
  #renewedAt = 0
  #dataVersion: unknown

  constructor({ db, file, key, hold }: Opened, access: DatabaseAccess = accessOf(hold)) {
    this.db = db
    this.file = file
    this.key = key
    this.access = access
    this.place = placeOfFile(file)
    this.#identity = this.#readIdentity()
    this.#lease = hold && 'ours' in hold ? hold.ours : null
    this.#renewedAt = this.#lease ? Date.parse(this.#lease.renewed) : 0
    this.#dataVersion = this.#readDataVersion()
  }

  /** Whether the file is no longer where it was opened, or is another one. */
  isMissing(): boolean {
    return this.#readIdentity() !== this.#identity
  }

  /** Whether the lease is older than it should ever be: the computer has slept, or its clock was set. */
  isDueForRenewal(now: Date): boolean {
    return this.#lease !== null && Math.abs(now.getTime() - this.#renewedAt) > renewEvery
  }

  /** Sees to the right to write, and looks for what others have done; whether the window now shows what is no longer so. */
  look({ owner, now }: OpeningWorld): boolean {
    const { access } = this
    if (access.kind === 'read' && access.reason === 'damaged') return false
    if (this.isMissing()) return isRead(access) ? this.#follow() : this.#becomeGone()
    if (access.kind === 'read' && access.reason === 'gone') return this.#comeBack(now())
    if (access.kind === 'write') return this.isDueForRenewal(now()) && this.#renew(now())
    return this.#tryToWrite(owner, now()) || this.#readMore()
  }

  /** Takes a lease away that has been silent for long, so that the next look takes one. */
  takeFromSilent({ owner, now }: OpeningWorld): void {
    const theirs = heldElsewhere(this.file, owner)
    if (theirs !== null && this.#isSilent(theirs, now())) clearLease(this.file, theirs)
  }

  /** Closes the file with its lease kept: it is this process's, so the next opening here takes it over. `release` ends it where there was none. */
  pause(): void {
    this.db.close()
  }

  release(): void {
    if (this.#lease) releaseLease(this.file, this.#lease)
    this.#lease = null
  }

  close(): void {
    this.db.close()
    this.release()
  }

  #renew(now: Date): boolean {
    if (!this.#lease) return false
    try {
      const renewed = renewLease(this.file, this.#lease, now)
      if (renewed === null) return this.#lose()
      this.#lease = renewed
      this.#renewedAt = now.getTime()
      return false
    } catch (error) {
      // A share that is out of reach for a moment: the next look tries again.
      if (errorCode(error) !== null) return false
      throw error
    }
  }

  /** Another has taken over meanwhile: nothing more is written here. */
  #lose(): boolean {
    this.#lease = null
    const theirs = readLease(this.file)
    return this.#becomeReading('lost', theirs)
  }

  #becomeGone(): boolean {
    if (this.access.kind === 'read' && this.access.reason === 'gone') return false
    // What was written last lies in a file beside the one that has another name now: into it, so that it is whole wherever it is.
    if (this.access.kind === 'write') this.#checkpoint()
    return this.#becomeReading('gone', null)
  }

  /** The file is where it was again, as when a name was changed back. */
  #comeBack(now: Date): boolean {
    const renewed = this.#lease && renewLease(this.file, this.#lease, now)
    if (!renewed) return this.#lose()
    this.#lease = renewed
    this.#renewedAt = now.getTime()
    this.db.pragma('query_only = OFF')
    this.access = { kind: 'write' }
    return true
  }

  #becomeReading(reason: ReadReason, theirs: Lease | 'unreadable' | null): boolean {
    this.db.pragma('query_only = ON')
    this.access = { kind: 'read', reason, holder: theirs && holderOf(theirs, false) }
    return true
  }

  #tryToWrite(owner: OpeningWorld['owner'], now: Date): boolean {
    const theirs = heldElsewhere(this.file, owner)
    if (theirs === null) return this.#openForWriting(owner, now)
    const { access } = this
    if (access.kind === 'write') return false
    const holder = holderOf(theirs, this.#isSilent(theirs, now))
    if (JSON.stringify(holder) === JSON.stringify(access.holder)) return false
    this.access = { ...access, holder }
    return true
  }

  #openForWriting(owner: OpeningWorld['owner'], now: Date): boolean {
    let hold: Hold
    try {
      hold = holdFile(this.file, owner, now)
    } catch (error) {
      if (errorCode(error) !== null) return false
      throw error
    }
    if ('theirs' in hold) return false
    const opened = openDatabase(this.file, { key: this.key })
    if (!opened.ok) {
      releaseLease(this.file, hold.ours)
      return false
    }
    this.#goOnWith(opened.value)
    this.#lease = hold.ours
    this.#renewedAt = now.getTime()
    this.access = { kind: 'write' }
    return true
  }

  /** Another file is in the place of one that is only read, as when what was written elsewhere has been copied here: that is read from now on. */
  #follow(): boolean {
    if (this.#readIdentity() === null) return false
    const opened = openDatabase(this.file, { key: this.key, readOnly: true })
    if (!opened.ok) return false
    this.#goOnWith(opened.value)
    return true
  }

  #goOnWith(db: Database): void {
    this.db.close()
    this.db = db
    this.#identity = this.#readIdentity()
    this.#dataVersion = this.#readDataVersion()
  }

  #readIdentity(): FileIdentity | null {
    return fileIdentity(this.file, this.place === 'network')
  }

  #isSilent(theirs: Lease | 'unreadable', now: Date): boolean {
    return theirs !== 'unreadable' && this.#watch.isSilent(theirs, now, performance.now())
  }

  /** Whether whoever has it open for writing has written since the last look. */
  #readMore(): boolean {
    const version = this.#readDataVersion()
    if (version === null || version === this.#dataVersion) return false
    this.#dataVersion = version
    return true
  }

  /** Changes when another connection commits (https://sqlite.org/pragma.html#pragma_data_version); null where it cannot be read just now. */
  #readDataVersion(): unknown {
    try {
      return this.db.pragma('data_version', { simple: true })
    } catch (error) {
      if (failureOf(error) === null) throw error
      return null
    }
  }

  #checkpoint(): void {
    try {
      this.db.pragma('wal_checkpoint(TRUNCATE)')
    } catch (error) {
      if (failureOf(error) === null) throw error
    }
  }
}

/** Of a file that others write in. */
function isRead(access: DatabaseAccess): boolean {
  return access.kind === 'read' && access.reason !== 'gone'
}

function accessOf(hold: Hold | null): DatabaseAccess {
  if (hold && 'ours' in hold) return { kind: 'write' }
  return { kind: 'read', reason: 'held', holder: hold && holderOf(hold.theirs, false) }
}
