import { type PageId, pageTexts } from './pages'

/** What a command is called and which key it has. Keys are written `Ctrl+1`, `Alt+Up`, `T`; Ctrl is Cmd on a Mac. */
export interface CommandText {
  readonly text: string
  readonly keys: string | null
}

/** A page that does not exist yet keeps its number, so that the numbers never move. */
const pageKeys: Readonly<Record<PageId, string>> = {
  overview: 'Ctrl+1',
  entry: 'Ctrl+2',
  import: 'Ctrl+3',
  responses: 'Ctrl+4',
  results: 'Ctrl+5',
  trends: 'Ctrl+6',
  board: 'Ctrl+7',
  delivery: 'Ctrl+8',
  instrument: 'Ctrl+9',
  merge: 'Ctrl+Shift+M',
  settings: 'Ctrl+,',
  safekeeping: 'Ctrl+Shift+L',
  handbook: 'F1',
  about: 'Ctrl+F1',
}

/** The command that opens a page. */
export function pageCommandText(page: PageId): CommandText {
  return { text: pageTexts[page].title, keys: pageKeys[page] }
}

/** The commands that are the same on every page, beside those that open a page. */
export const commandTexts = {
  'open-palette': { text: 'Sök kommando', keys: 'Ctrl+K' },
  'show-keys': { text: 'Visa alla tangenter', keys: 'Ctrl+H' },
  'undo-last': { text: 'Ångra det senaste', keys: 'Ctrl+Z' },
  'redo-last': { text: 'Gör om', keys: 'Ctrl+Y' },
  'newer-round': { text: 'Välj nyare mätomgång', keys: 'Alt+Up' },
  'older-round': { text: 'Välj äldre mätomgång', keys: 'Alt+Down' },
  'open-database': { text: 'Öppna databas …', keys: 'Ctrl+O' },
  'open-demo': { text: 'Öppna demonstrationen', keys: 'Ctrl+Shift+D' },
  'change-database': { text: 'Byt databas', keys: 'Ctrl+Shift+O' },
} as const satisfies Readonly<Record<string, CommandText>>

/** Commands that only some pages have; a page registers them while it is open. */
export const pageCommandTexts = {
  'switch-table-chart': { text: 'Visa tabell/diagram', keys: 'T' },
  'open-saved-form': { text: 'Öppna sparat formulär', keys: 'L' },
  'write-open-text': { text: 'Skriv fritext', keys: 'T' },
  'second-entry': { text: 'Skriv in eller dubbelregistrera', keys: 'B' },
  'new-round': { text: 'Ny mätomgång', keys: 'Ctrl+N' },
} as const satisfies Readonly<Record<string, CommandText>>

const keyNames: Readonly<Record<string, string>> = {
  Up: 'Uppåtpil',
  Down: 'Nedåtpil',
  Left: 'Vänsterpil',
  Right: 'Högerpil',
  Shift: 'Skift',
  Enter: 'Retur',
  Escape: 'Esc',
}

/** `Alt+Up` as people read it: `Alt+Uppåtpil`. */
export function keysText(keys: string): string {
  return keys
    .split('+')
    .map((part) => keyNames[part] ?? part)
    .join('+')
}

export const paletteTexts = {
  label: 'Sök bland sidor och kommandon',
  nothingFound: 'Inget kommando stämmer med det du skrev.',
  pages: 'Sidor',
  thisPage: 'På den här sidan',
  everywhere: 'Överallt',
  keysTitle: 'Tangenter',
  keysPurpose: 'En tangent utan Ctrl eller Alt gäller när du inte skriver i ett fält.',
  command: 'Kommando',
  keys: 'Tangent',
} as const
