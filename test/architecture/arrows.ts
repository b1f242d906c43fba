// The rooms of the house and which of them may import which. A folder that is not named here has no place yet:
// give it one, with as few arrows as it needs.

/** The rooms named; those under `types` only by `import type`. */
export interface Arrows {
  readonly rooms: readonly string[]
  readonly types?: readonly string[]
}

/** Inside shared/: upwards only, from what is answered over what is counted to what is handed over. */
const SHARED: Readonly<Record<string, Arrows>> = {
  'shared/model': { rooms: [] },
  'shared/instrument': { rooms: ['shared/model'] },
  // What the keeping of the data is told and decided by: which backups are kept, the log's lines, the recovery key.
  'shared/stewardship': { rooms: ['shared/model'] },
  // Words for what the other rooms find: it needs their types, and nothing they do.
  'shared/text': {
    rooms: ['shared/model', 'shared/instrument', 'shared/stewardship'],
    types: [
      'shared/contract',
      'shared/entry',
      'shared/importing',
      'shared/instrument-workbook',
      'shared/statistics',
      'shared/disclosure',
      'shared/delivery',
      'shared/merge',
    ],
  },
  // The stop rule of a sample is an interval of a share.
  'shared/entry': { rooms: ['shared/model', 'shared/instrument', 'shared/statistics'] },
  'shared/open-text': { rooms: ['shared/model'] },
  'shared/importing': { rooms: ['shared/model', 'shared/instrument'] },
  // An instrument as a workbook, and back.
  'shared/instrument-workbook': { rooms: ['shared/model', 'shared/instrument', 'shared/importing', 'shared/text'] },
  'shared/demo': { rooms: ['shared/model', 'shared/instrument', 'shared/text'] },
  'shared/frequency': { rooms: ['shared/model', 'shared/instrument'] },
  'shared/statistics': { rooms: ['shared/model', 'shared/instrument', 'shared/frequency'] },
  'shared/disclosure': { rooms: ['shared/model', 'shared/instrument', 'shared/frequency'] },
  'shared/delivery': {
    rooms: ['shared/model', 'shared/instrument', 'shared/frequency', 'shared/statistics', 'shared/disclosure', 'shared/text'],
  },
  // What may be shown to others is what would be delivered.
  'shared/report': {
    rooms: [
      'shared/model',
      'shared/instrument',
      'shared/frequency',
      'shared/statistics',
      'shared/disclosure',
      'shared/delivery',
      'shared/text',
    ],
  },
  // Reports as others see them: pictures of their charts, and whole pages.
  'shared/drawing': { rooms: ['shared/model', 'shared/instrument', 'shared/statistics', 'shared/report', 'shared/text'] },
  'shared/document': { rooms: ['shared/model', 'shared/report', 'shared/drawing', 'shared/text'] },
  'shared/paper': { rooms: ['shared/model', 'shared/instrument', 'shared/text'] },
  // Deliveries of many förbund as one: it knows what a delivery holds, and nothing of how one is made.
  'shared/merge': {
    rooms: ['shared/model', 'shared/statistics', 'shared/disclosure', 'shared/delivery'],
  },
  'shared/contract': {
    rooms: [
      'shared/model',
      'shared/instrument',
      'shared/frequency',
      'shared/disclosure',
      'shared/delivery',
      'shared/importing',
      'shared/entry',
      'shared/stewardship',
    ],
    types: ['shared/report', 'shared/open-text', 'shared/instrument-workbook', 'shared/merge'],
  },
}

/** Inside electron/: ipc is the only room that brings the others together. */
const ELECTRON: Readonly<Record<string, Arrows>> = {
  electron: { rooms: ['electron/window', 'electron/ipc', 'electron/files'] },
  'electron/window': { rooms: [] },
  'electron/ipc': {
    rooms: [
      'electron/window',
      'electron/db',
      'electron/excel',
      'electron/office',
      'electron/files',
      'electron/print',
      'electron/background',
      'electron/demo',
      'electron/delivery',
      'electron/merging',
      'electron/backup',
    ],
  },
  'electron/db': { rooms: [] },
  // Makes backups, looks them through, and puts them back.
  'electron/backup': { rooms: ['electron/db', 'electron/files'] },
  'electron/zip': { rooms: [] },
  'electron/excel': { rooms: ['electron/zip'] },
  'electron/office': { rooms: ['electron/zip'] },
  'electron/files': { rooms: [] },
  'electron/print': { rooms: ['electron/window'] },
  'electron/background': { rooms: ['electron/backup'], types: ['electron/db', 'electron/solver', 'electron/merging'] },
  'electron/solver': { rooms: [] },
  // A delivery as files, and files as deliveries.
  'electron/delivery': { rooms: ['electron/zip', 'electron/excel', 'electron/db', 'electron/files'] },
  // Reads many deliveries and writes them as one.
  'electron/merging': { rooms: ['electron/delivery'] },
  'electron/demo': { rooms: ['electron/db'] },
  'electron/cli': {
    rooms: [
      'electron/backup',
      'electron/db',
      'electron/files',
      'electron/demo',
      'electron/delivery',
      'electron/solver',
      'electron/merging',
    ],
  },
}

const PARTS_OF_A_PAGE = ['renderer/api', 'renderer/ui', 'renderer/charts', 'renderer/commands', 'renderer/styles']

/** Inside renderer/: features stand side by side and never lean on each other, so 'renderer/features' is in no list but the root's. */
const RENDERER: Readonly<Record<string, Arrows>> = {
  renderer: { rooms: [...PARTS_OF_A_PAGE, 'renderer/features'] },
  'renderer/features': { rooms: PARTS_OF_A_PAGE },
  'renderer/commands': { rooms: ['renderer/api', 'renderer/ui', 'renderer/styles'] },
  'renderer/charts': { rooms: ['renderer/ui', 'renderer/styles'] },
  'renderer/ui': { rooms: ['renderer/api', 'renderer/styles'] },
  'renderer/styles': { rooms: [] },
  'renderer/api': { rooms: [] },
}

export const ARROWS: Readonly<Record<string, Arrows>> = { ...SHARED, ...ELECTRON, ...RENDERER }

/** Rooms of electron/ that also run where there is no Electron: in tests, in a process of their own, from a terminal. */
const WITHOUT_ELECTRON = [
  'electron/db',
  'electron/zip',
  'electron/solver',
  'electron/excel',
  'electron/office',
  'electron/demo',
  'electron/delivery',
  'electron/merging',
  'electron/backup',
  'electron/cli',
]

/** The rooms or files in which an installed package may be imported at all, where that is a question. */
export function mayImportPackage(file: string, room: string, packageName: string): boolean {
  const top = room.split('/')[0]
  if (packageName === 'exceljs') return room === 'electron/excel'
  if (packageName === 'highs') return room === 'electron/solver'
  if (packageName === 'pptxgenjs' || packageName === 'docx') return room === 'electron/office'
  if (packageName === 'better-sqlite3') return room === 'electron/db'
  if (packageName === 'electron') return top === 'electron' && !WITHOUT_ELECTRON.includes(room)
  if (packageName.startsWith('node:')) return top === 'electron' && file !== 'electron/preload.ts'
  // Parsing at the border is the one thing that shared/ leaves to a library.
  if (top === 'shared') return packageName === 'zod'
  return true
}

/** Names of 'electron' that one file alone may import. */
export const ONE_PLACE: Readonly<Record<string, string>> = {
  ipcMain: 'electron/ipc/register.ts',
  ipcRenderer: 'electron/preload.ts',
}
