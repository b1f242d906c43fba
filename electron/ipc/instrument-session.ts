import { randomUUID } from 'node:crypto'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import type { InstrumentVersionId } from '../../shared/model/id'
import type { Database } from '../db/database'
import { RunningWork } from './running-work'

/** An instrument that was read from a workbook beside a version of this database, and is not yet added to it. */
interface OpenInstrument {
  readonly fileId: string
  readonly db: Database
  readonly comparedWith: InstrumentVersionId
  readonly definition: InstrumentDefinition
}

/** The one workbook of an instrument that is looked at, if any. */
export class InstrumentSession {
  #open: OpenInstrument | null = null

  readonly reading = new RunningWork()

  begin(open: Omit<OpenInstrument, 'fileId'>): string {
    const fileId = randomUUID()
    this.#open = { fileId, ...open }
    return fileId
  }

  find(fileId: string, db: Database): OpenInstrument | null {
    return this.#open?.fileId === fileId && this.#open.db === db ? this.#open : null
  }

  end(): void {
    this.reading.cancel()
    this.#open = null
  }
}
