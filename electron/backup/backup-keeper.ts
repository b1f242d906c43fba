import path from 'node:path'
import type { Result } from '../../shared/model/result'
import { type BackupFailure, type BackupReason, type BackupTrouble, backupPlaces } from '../../shared/stewardship/backup'
import { newestFirst } from '../../shared/stewardship/rotation'
import { changesSince, firstChangeAfter } from '../db/changes-since'
import type { CopyWatch } from '../db/copy-database'
import type { Database } from '../db/database'
import { readIdentity } from '../db/database-content'
import type { DatabaseKey } from '../db/database-key'
import type { WorkDone } from '../db/sliced-work'
import { adoptEarlier, type BackupFolder, type Owner, ownFolder } from './backup-folder'
import { BackupStandings, type Standing } from './backup-standing'
import type { BackupWorker } from './backup-work'
import { type BackupContent, type BackupFile, listBackupFiles } from './checked-backups'
import { rememberKnownFile } from './known-files'
import type { MadeBackup } from './make-backup'
import type { SecondAnswer } from './second-place'
import { SecondPlaces } from './second-places'

/** A database that is open. */
export interface OpenSource {
  readonly db: Database
  readonly file: string
  readonly key: DatabaseKey | null
}

/** A backup as the list shows it: with every place where it lies, the own one first. */
export interface KeptBackup {
  readonly backup: BackupFile
  readonly places: readonly (typeof backupPlaces)[number][]
}

/** How it stands with the second place of a database. `behind`: the newest backup is not there; `since`: since when it could not be. */
export interface SecondState {
  readonly folder: string
  readonly failure: BackupFailure | null
  readonly since: string | null
  readonly behind: boolean
}

interface KeeperWorld {
  /** The folder of all databases' backups. */
  readonly root: string
  readonly now: () => Date
  readonly worker: BackupWorker
}

/** A second place that could not be reached is tried again so often, in milliseconds. */
const tryAgainAfter = 3 * 60_000

/** Makes the backups of the databases that are opened, one at a time, and has the newest of each in its second place. */
export class BackupKeeper {
  readonly #world: KeeperWorld
  readonly #seconds: SecondPlaces
  readonly #standings: BackupStandings
  /** What was met since the program was started. */
  readonly #metNow = new Set<string>()
  /** How it stood with a database before the backup that is being made of it. */
  readonly #underWay = new Map<string, Standing>()
  readonly #answers = new Map<string, SecondAnswer & { readonly at: number }>()
  #last: Promise<unknown> = Promise.resolve()
  #progress: WorkDone | null = null
  #cancel = new AbortController()

  constructor(world: KeeperWorld) {
    this.#world = world
    this.#seconds = new SecondPlaces(world.root)
    this.#standings = new BackupStandings(world.root)
  }

  /** How far the backup that is being made has come; null where none is. */
  progress(): WorkDone | null {
    return this.#progress
  }

  /** Ends what is under way; a backup that is not whole is thrown away. */
  cancel(): void {
    this.#cancel.abort()
    this.#cancel = new AbortController()
  }

  /** Makes a backup, and then has it in the second place, which nobody waits for. */
  async make(source: OpenSource, reason: BackupReason, asked: CopyWatch = {}): Promise<Result<MadeBackup, BackupFailure>> {
    const made = await this.#inTurn((watch) => this.#makeNow(source, reason, watch), asked)
    if (made.ok) void this.keepSecond(source)
    return made
  }

  /** Makes a backup, where the newest one does not hold all that has been changed; null where it does. */
  async makeIfChanged(source: OpenSource, reason: BackupReason, asked: CopyWatch = {}): Promise<BackupFailure | null> {
    // Also where no backup is needed: the file may have been moved, and may be damaged the next time.
    rememberKnownFile(this.#world.root, ownerOf(source))
    if (this.unsavedChanges(source) === 0) return null
    const made = await this.make(source, reason, asked)
    return made.ok ? null : made.error
  }

  /**
   * The backup that was tried last, where it was not made; null where it was. What is from before the program was started matters no longer
   * where the backups hold all there is.
   */
  trouble(source: OpenSource): BackupTrouble | null {
    const name = this.#nameOf(source)
    const before = this.#underWay.get(name)
    const { trouble } = before ?? this.#standings.of(name)
    return this.#metNow.has(name) || this.unsavedChanges(source) !== 0 ? trouble : null
  }

  /** Settles when nothing is under way. */
  async settled(): Promise<void> {
    await this.#last
  }

  /** Newest first, from the folder in the profile and from what was last seen in the second place. */
  list(source: OpenSource): readonly KeptBackup[] {
    const owner = ownerOf(source)
    adoptEarlier(this.#world.root, owner)
    const own = this.#own(source)
    const second = this.#answers.get(owner.databaseId)?.backups ?? []
    const inSecond = new Set(second.map(({ id }) => id))
    const inOwn = new Set(own.map(({ id }) => id))
    const kept: KeptBackup[] = own.map((backup) => ({
      backup,
      places: backupPlaces.filter((place) => place === 'own' || inSecond.has(backup.id)),
    }))
    const onlySecond: KeptBackup[] = second.flatMap((backup) =>
      inOwn.has(backup.id) ? [] : [{ backup, places: ['second' as const] }],
    )
    return [...kept, ...onlySecond].toSorted((one, other) => newestFirst(one.backup, other.backup))
  }

  find(source: OpenSource, id: string): BackupFile | null {
    return this.list(source).find(({ backup }) => backup.id === id)?.backup ?? null
  }

  folder(source: OpenSource): BackupFolder {
    return ownFolder(this.#world.root, ownerOf(source))
  }

  /** How many changes no backup in the profile holds; null where there is no backup that the database has come from. */
  unsavedChanges(source: OpenSource): number | null {
    const latest = this.#latestOfPast(source)
    return latest && changesSince(source.db, latest)
  }

  /** When the first of them was made, as an ISO instant; null where there is none, or no backup that the database has come from. */
  unsavedSince(source: OpenSource): string | null {
    const latest = this.#latestOfPast(source)
    return latest && firstChangeAfter(source.db, latest.logId)
  }

  second(source: OpenSource): SecondState | null {
    const { databaseId } = ownerOf(source)
    const folder = this.#seconds.of(databaseId)
    if (folder === null) return null
    const answer = this.#answers.get(databaseId)
    const newest = this.#own(source).find(({ whole }) => whole)
    const behind = newest !== undefined && !answer?.backups.some(({ id }) => id === newest.id)
    // Before it is looked to for the first time: as it was when the program ended.
    const { second } = this.#standings.of(this.#nameOf(source))
    return { folder, failure: (answer ?? second)?.failure ?? null, since: second?.since ?? null, behind }
  }

  /** Names the second place of a database, or none, and has the newest backup there. */
  async nameSecond(source: OpenSource, folder: string | null): Promise<void> {
    const { databaseId } = ownerOf(source)
    this.#seconds.name(databaseId, folder)
    this.#answers.delete(databaseId)
    this.#standings.put(this.#nameOf(source), { second: null })
    await this.keepSecond(source)
  }

  /** Tries again to reach a second place that is behind, where it is time to. */
  async tryAgain(source: OpenSource): Promise<void> {
    const last = this.#answers.get(ownerOf(source).databaseId)
    const isTime = last === undefined || Math.abs(this.#world.now().getTime() - last.at) >= tryAgainAfter
    if (isTime && this.second(source)?.behind) await this.keepSecond(source)
  }

  /** Has the newest backup in the second place, and sees what lies there. Does nothing where no such place is named. */
  async keepSecond(source: OpenSource): Promise<void> {
    const { root, now, worker } = this.#world
    const owner = ownerOf(source)
    const place = this.#seconds.of(owner.databaseId)
    if (place === null) return
    const name = this.#nameOf(source)
    const answer = await this.#inTurn((watch) =>
      worker({ kind: 'second', root, owner, key: source.key, place, now: now() }, watch),
    )
    this.#answers.set(owner.databaseId, { ...answer, at: now().getTime() })
    // By what was known before: the database may have been closed meanwhile.
    this.#rememberSecond(name, answer)
  }

  /** What the backup in the profile holds that has the most of what the database has come from. */
  #latestOfPast(source: OpenSource): BackupContent | null {
    const whole = this.#own(source).flatMap(({ state, content }) => (state === 'verified' && content ? [content] : []))
    const ofPast = whole.filter((content) => changesSince(source.db, content) !== null)
    return ofPast.toSorted((one, other) => other.logId - one.logId)[0] ?? null
  }

  #own(source: OpenSource): readonly BackupFile[] {
    return listBackupFiles(this.folder(source), source.key)
  }

  async #makeNow(source: OpenSource, reason: BackupReason, watch: CopyWatch): Promise<Result<MadeBackup, BackupFailure>> {
    const { root, now, worker } = this.#world
    const { file, key } = source
    const name = this.#nameOf(source)
    const at = now()
    const before = this.#standings.of(name)
    const troubled = (failure: BackupFailure): BackupTrouble => ({ reason, failure, at: at.toISOString() })
    // Also where a bug or the end of the program ends it: nobody else may learn of one that was to be made at closing.
    this.#underWay.set(name, before)
    this.#standings.put(name, { trouble: troubled('not-finished') })
    const making = worker({ kind: 'make', file, key, root, reason, now: at }, watch)
    const made = await making.finally(() => {
      this.#underWay.delete(name)
      this.#metNow.add(name)
    })
    if (made.ok) this.#standings.put(name, { trouble: null })
    else this.#standings.put(name, { trouble: made.error === 'cancelled' ? before.trouble : troubled(made.error) })
    return made
  }

  /** That somebody ended the copying says nothing of the place. */
  #rememberSecond(name: string, { failure }: SecondAnswer): void {
    if (failure === 'cancelled') return
    const since = this.#standings.of(name).second?.since ?? this.#world.now().toISOString()
    this.#standings.put(name, { second: failure && { failure, since } })
  }

  #nameOf(source: OpenSource): string {
    return path.basename(this.folder(source).folder)
  }

  /** One piece of work after the other: two would take each other's unfinished copies for what was cut off. */
  #inTurn<Value>(work: (watch: CopyWatch) => Promise<Value>, { signal, report }: CopyWatch = {}): Promise<Value> {
    const ends = AbortSignal.any([this.#cancel.signal, ...(signal ? [signal] : [])])
    const begin = async () => {
      try {
        return await work({
          signal: ends,
          report: (progress) => {
            this.#progress = progress
            report?.(progress)
          },
        })
      } finally {
        this.#progress = null
      }
    }
    const done = this.#last.then(begin)
    this.#last = done.then(ended, ended)
    return done
  }
}

function ownerOf({ db, file }: OpenSource): Owner {
  return { file, databaseId: readIdentity(db).databaseId }
}

/** How work has ended is for the one who asked for it. */
function ended(): void {}
