import type { PageId } from '../pages'
import type { HandbookAddress, HandbookPageId } from './addresses'

function to(page: HandbookPageId, section: string | null = null): HandbookAddress {
  return { page, section }
}

/** What of the handbook explains each page of the program. */
const byPage: Readonly<Record<Exclude<PageId, 'handbook'>, HandbookAddress>> = {
  overview: to('arets-gang'),
  entry: to('skriva-in'),
  import: to('importera'),
  responses: to('hitta-och-ratta'),
  results: to('lasa-resultat'),
  trends: to('lasa-trender'),
  board: to('visa-for-styrelsen'),
  delivery: to('leverera'),
  merge: to('sammanstalla'),
  instrument: to('fragor-och-skalor'),
  settings: to('fore-matningen'),
  safekeeping: to('sakerhetskopior'),
  about: to('programmet'),
}

/** Parts of pages that have an explanation of their own, by page and part in the window's address. */
const byPart: Readonly<Record<string, HandbookAddress>> = {
  'entry/dubbel': to('dubbelregistrera'),
  'responses/fritext': to('fritext'),
  'settings/insatser': to('fore-matningen', 'insatser'),
  'settings/asked': to('svarsandelen'),
  'settings/paper': to('fore-matningen', 'papper'),
  'settings/targets': to('fore-matningen', 'mal'),
  'settings/register': to('fore-matningen', 'register'),
  'settings/forbund': to('uppgifterna'),
  'safekeeping/disposal': to('gallra'),
  'safekeeping/backups': to('sakerhetskopior'),
  'safekeeping/password': to('losenord'),
  'safekeeping/log': to('loggen'),
}

/** Where the handbook explains what is open; null for the handbook itself. */
export function explanationOf(page: PageId, part: string | null): HandbookAddress | null {
  if (page === 'handbook') return null
  return byPart[`${page}/${part}`] ?? byPage[page]
}
