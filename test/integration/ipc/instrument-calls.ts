import fs from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import type { Database } from '../../../electron/db/database'
import { listInstrumentVersions } from '../../../electron/db/instrument-versions'
import { WrittenFiles } from '../../../electron/files/written-files'
import type { AppContext } from '../../../electron/ipc/context'
import { instrumentHandlers } from '../../../electron/ipc/instrument-handlers'
import { InstrumentSession } from '../../../electron/ipc/instrument-session'
import type { InstrumentFile } from '../../../shared/contract/instrument-calls'
import { newDatabase, newFolder, now, succeeded } from '../db/in-new-database'
import { sessionOf } from './session-of'

/** How the dialogs of a window answer. */
export interface Dialogs {
  readonly showSaveDialog: { mockResolvedValueOnce: (answer: object) => unknown }
  readonly showOpenDialog: { mockResolvedValueOnce: (answer: object) => unknown }
}

/** A new database and the calls of its window about the instrument, with files as the user would handle them. */
export function instrumentCalls(dialogs: Dialogs, db: Database = newDatabase()) {
  let open: Database | null = db
  const context = {
    window: {},
    session: sessionOf(() => open),
    instrument: new InstrumentSession(),
    documents: '/dokument',
    programVersion: '0.0.0',
    written: new WrittenFiles(),
    now: () => new Date(now),
  } as unknown as AppContext
  const folder = newFolder()
  const newest = () => {
    const [version] = listInstrumentVersions(db)
    if (!version) throw new Error('no version')
    return version
  }
  const choose = (file: string) => {
    dialogs.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [file] })
    return instrumentHandlers.chooseInstrumentFile(context, { comparedWith: newest().id })
  }
  return {
    db,
    context,
    newest,
    choose,
    switchTo: (another: Database | null) => {
      open = another
    },
    /** Saves the newest version as a workbook, changes it as in a spreadsheet program, and gives the file. */
    workbook: async (change: (workbook: ExcelJS.Workbook) => void = () => {}): Promise<string> => {
      const file = path.join(folder, `instrument ${fs.readdirSync(folder).length}.xlsx`)
      dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file })
      succeeded(await instrumentHandlers.saveInstrumentWorkbook(context, { instrumentVersionId: newest().id }))
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.readFile(file)
      change(workbook)
      await workbook.xlsx.writeFile(file)
      return file
    },
    read: async (file: string): Promise<InstrumentFile> => {
      const read = succeeded(await choose(file))
      if (!read) throw new Error('cancelled')
      return read
    },
    add: (fileId: string, label: string, continued: readonly string[] = []) =>
      instrumentHandlers.addInstrumentVersion(context, { fileId, label, continued }),
    leave: (fileId: string) => instrumentHandlers.leaveInstrumentFile(context, { fileId }),
    drop: (fileName: string, bytes: Uint8Array) =>
      instrumentHandlers.readDroppedInstrument(context, { comparedWith: newest().id, fileName, bytes }),
  }
}
