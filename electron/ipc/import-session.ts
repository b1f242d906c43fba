import { randomUUID } from 'node:crypto'
import type { SheetData } from '../../shared/importing/sheet'
import { ImportWork } from './import-work'

/** A file that was read and not yet imported. It holds what people wrote, so it is kept no longer than needed. */
export interface OpenImport {
  readonly fileId: string
  readonly fileName: string
  readonly sheets: readonly SheetData[]
}

/** The one file that is being imported, if any. */
export class ImportSession {
  #open: OpenImport | null = null
  #reading: AbortController | null = null

  readonly work = new ImportWork()

  /** Begins a reading instead of any that is under way; the signal tells when it is no longer wanted. */
  startReading(): AbortSignal {
    this.cancelReading()
    this.#reading = new AbortController()
    return this.#reading.signal
  }

  cancelReading(): void {
    this.#reading?.abort()
    this.#reading = null
  }

  begin(fileName: string, sheets: readonly SheetData[]): OpenImport {
    this.#open = { fileId: randomUUID(), fileName, sheets }
    return this.#open
  }

  find(fileId: string): OpenImport | null {
    return this.#open?.fileId === fileId ? this.#open : null
  }

  end(): void {
    this.cancelReading()
    this.#open = null
  }
}
