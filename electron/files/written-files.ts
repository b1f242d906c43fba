import fs from 'node:fs'
import path from 'node:path'
import { shell } from 'electron'

/** Where the files lie that were written since the database was opened: the window knows only their ids. */
export class WrittenFiles {
  readonly #files = new Map<string, string>()

  remember(id: string, file: string): void {
    this.#files.set(id, file)
  }

  /** Shows a file in its folder; false where it is not there, or not remembered. */
  show(id: string): boolean {
    const file = this.#files.get(id)
    if (file === undefined || !fs.existsSync(file)) return false
    // Shown and never opened: what a file is associated with is not ours to run.
    shell.showItemInFolder(file)
    return true
  }

  /** The folder that was written in last; null where nothing has been. */
  latestFolder(): string | null {
    const latest = [...this.#files.values()].at(-1)
    return latest === undefined ? null : path.dirname(latest)
  }

  forget(): void {
    this.#files.clear()
  }
}
