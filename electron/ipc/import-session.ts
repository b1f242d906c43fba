import { randomUUID } from 'node:crypto'
import type { SheetData } from '../../shared/importing/sheet'
import { ImportWork } from './import-work'
import { RunningWork } from './running-work'

/** A file that was read and not yet imported. It holds what people wrote, so it is kept no longer than needed. */
export interface OpenImport {
  readonly fileId: string
  readonly fileName: string
  readonly sheets: readonly SheetData[]
}

/** The one file that is being imported, if any. */
export class ImportSession {
  #open: OpenImport | null = null

  readonly reading = new RunningWork()
  readonly work = new ImportWork()

  begin(fileName: string, sheets: readonly SheetData[]): OpenImport {
    this.#open = { fileId: randomUUID(), fileName, sheets }
    return this.#open
  }

  find(fileId: string): OpenImport | null {
    return this.#open?.fileId === fileId ? this.#open : null
  }

  end(): void {
    this.reading.cancel()
    this.#open = null
  }
}
