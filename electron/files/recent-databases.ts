import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { writeAtomically } from './write-atomically'

const remembered = z.object({
  files: z.array(z.object({ id: z.string(), file: z.string(), forbundName: z.string() })).readonly(),
  /** The one to open at the next start; null where the user closed it. */
  openId: z.string().nullable(),
})
type Remembered = z.infer<typeof remembered>

/** A database that has been opened on this computer. */
export type RecentFile = Readonly<Remembered['files'][number]>

const nothing: Remembered = { files: [], openId: null }
const longestList = 8

/** Which databases were opened, newest first, kept in one small file of the user's profile. */
export class RecentDatabases {
  readonly #file: string
  #remembered: Remembered

  constructor(folder: string) {
    this.#file = path.join(folder, 'recent-databases.json')
    this.#remembered = read(this.#file)
  }

  list(): readonly RecentFile[] {
    return this.#remembered.files
  }

  find(id: string): RecentFile | undefined {
    return this.#remembered.files.find((recent) => recent.id === id)
  }

  lastOpen(): RecentFile | undefined {
    return this.#remembered.files.find(({ id }) => id === this.#remembered.openId)
  }

  async opened(file: string, forbundName: string): Promise<void> {
    const known = this.#remembered.files.find((recent) => recent.file === file)
    const recent: RecentFile = { id: known?.id ?? randomUUID(), file, forbundName }
    if (known && this.#remembered.files[0] === known && this.#remembered.openId === known.id && known.forbundName === forbundName)
      return
    const others = this.#remembered.files.filter((other) => other.file !== file)
    await this.#remember({ files: [recent, ...others].slice(0, longestList), openId: recent.id })
  }

  async closed(): Promise<void> {
    await this.#remember({ ...this.#remembered, openId: null })
  }

  async #remember(remembered: Remembered): Promise<void> {
    this.#remembered = remembered
    fs.mkdirSync(path.dirname(this.#file), { recursive: true })
    await writeAtomically(this.#file, JSON.stringify(remembered, null, 1))
  }
}

// A list that cannot be read is worth less than a start: it is begun anew, and no database is touched.
function read(file: string): Remembered {
  try {
    return remembered.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    return nothing
  }
}
