import path from 'node:path'
import * as z from 'zod'
import { errorCode } from '../../shared/model/error-code'
import { backupFailures, backupReasons } from '../../shared/stewardship/backup'
import { readSmallJson, writeSmallJson } from '../files/small-json'

const standing = z.object({
  /** The backup that was tried last, where it was not made. */
  trouble: z.object({ reason: z.enum(backupReasons), failure: z.enum(backupFailures), at: z.string() }).nullable(),
  /** Why the newest backup is not in the second place, and since when; ISO instants. */
  second: z.object({ failure: z.enum(backupFailures), since: z.string() }).nullable(),
})
const standings = z.record(z.string(), standing)

/** How it stands with the backups of one database. */
export type Standing = Readonly<z.infer<typeof standing>>

/**
 * How it stands with the backups of each database, by the name of its folder, kept in one small file of the user's profile: what goes wrong
 * when the program ends is said when it starts again. Where it cannot be written, as on a full disk, it is known until the program ends.
 */
export class BackupStandings {
  readonly #file: string
  #known: Readonly<Record<string, Standing>> | null = null

  constructor(root: string) {
    this.#file = path.join(root, 'standing.json')
  }

  of(name: string): Standing {
    return this.#all()[name] ?? { trouble: null, second: null }
  }

  put(name: string, changed: Partial<Standing>): void {
    const before = this.of(name)
    const after = { ...before, ...changed }
    if (JSON.stringify(after) === JSON.stringify(before)) return
    const { [name]: _, ...others } = this.#all()
    this.#known = after.trouble === null && after.second === null ? others : { ...others, [name]: after }
    this.#write()
  }

  /** Read once: nobody else writes it. */
  #all(): Readonly<Record<string, Standing>> {
    this.#known ??= readSmallJson(this.#file, standings) ?? {}
    return this.#known
  }

  #write(): void {
    try {
      writeSmallJson(this.#file, this.#known)
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
  }
}
