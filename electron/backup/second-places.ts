import path from 'node:path'
import * as z from 'zod'
import { readSmallJson, writeSmallJson } from '../files/small-json'

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
    writeSmallJson(this.#file, folder === null ? others : { ...others, [databaseId]: folder })
  }

  /** A file that cannot be read names no place. */
  #read(): z.infer<typeof places> {
    return readSmallJson(this.#file, places) ?? {}
  }
}
