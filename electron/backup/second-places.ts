import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const places = z.record(z.string(), z.string())

/** Which second places have been named, by the database's identity, kept in one small file of the user's profile. */
export class SecondPlaces {
  readonly #file: string

  constructor(root: string) {
    this.#file = path.join(root, 'second-places.json')
  }

  /** The folder, or null where none is named. */
  of(databaseId: string): string | null {
    return this.#read()[databaseId] ?? null
  }

  name(databaseId: string, folder: string | null): void {
    const { [databaseId]: _, ...others } = this.#read()
    fs.mkdirSync(path.dirname(this.#file), { recursive: true })
    fs.writeFileSync(`${this.#file}.tmp`, JSON.stringify(folder === null ? others : { ...others, [databaseId]: folder }))
    fs.renameSync(`${this.#file}.tmp`, this.#file)
  }

  /** A file that cannot be read names no place. */
  #read(): z.infer<typeof places> {
    try {
      return places.parse(JSON.parse(fs.readFileSync(this.#file, 'utf8')))
    } catch {
      return {}
    }
  }
}
