import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { databaseExtension } from '../../shared/text/dialogs'

/**
 * The database among the words that the program was started with, as a double click on a file starts it: a path, from `folder` if
 * it is not whole, or its `file:` address, which Linux desktops give. The last one where there are several; null where there is
 * none. Every other word is somebody else's and means nothing here.
 */
export function databaseAmong(words: readonly string[], folder: string): string | null {
  const files = words.filter((word) => !word.startsWith('-')).map(asPath)
  const database = files.findLast((file) => file !== null && path.extname(file).toLowerCase() === `.${databaseExtension}`)
  return database == null ? null : path.resolve(folder, database)
}

function asPath(word: string): string | null {
  if (!word.startsWith('file:')) return word
  try {
    return fileURLToPath(word)
  } catch {
    return null
  }
}

/** The database that the system has told the program to open, until it is opened. */
export class GivenDatabase {
  #file: string | null
  #tell: () => void = () => {}

  constructor(file: string | null) {
    this.#file = file
  }

  /** A newer one takes the place of one that still waits. Nothing given changes nothing. */
  give(file: string | null): void {
    if (file === null) return
    this.#file = file
    this.#tell()
  }

  /** Calls the listener whenever a database is given from now on. */
  whenGiven(listener: () => void): void {
    this.#tell = listener
  }

  waits(): boolean {
    return this.#file !== null
  }

  /** Gives the file once. */
  take(): string | null {
    const file = this.#file
    this.#file = null
    return file
  }
}
