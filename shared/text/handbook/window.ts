import type { CommandText } from '../commands'

/** What the handbook says about itself, and what leads to it and back. */
export const handbookTexts = {
  contents: 'Innehåll',
  pages: 'Handbokens sidor',
  onThisPage: 'På den här sidan',
  search: 'Sök i handboken',
  found: (hits: number, query: string) => `${hits === 1 ? '1 träff' : `${hits} träffar`} på ”${query}”`,
  nothingFound: (query: string) => `Inget i handboken stämmer med ”${query}”.`,
  nothingFoundExplained: 'Pröva ett annat eller kortare ord. I innehållet står alla frågor som handboken svarar på.',
  example: 'Exempel',
  /** What is missing, after how many chose each box. */
  besides: (missing: string) => `Dessutom ${missing}.`,
  /** Before the result of an example. */
  becomes: 'Det blir',
  turn: 'Bläddra i handboken',
  next: 'Nästa',
  previous: 'Föregående',
  back: (place: string) => `Tillbaka till ${place}`,
  help: 'Hjälp',
  /** After `help`, for a screen reader: of which page. */
  helpWith: (page: string) => ` om ${page}`,
} as const

/** The handbook's own commands. */
export const handbookCommandTexts = {
  search: { text: handbookTexts.search, keys: 'Ctrl+F' },
  next: { text: 'Nästa sida i handboken', keys: 'N' },
  previous: { text: 'Föregående sida i handboken', keys: 'Shift+N' },
  contents: { text: 'Handbokens innehåll', keys: 'I' },
  back: { text: 'Tillbaka till sidan du kom från', keys: 'Escape' },
} as const satisfies Readonly<Record<string, CommandText>>
