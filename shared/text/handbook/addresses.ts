/** The pages of the handbook by the name that stands in the window's address (`#handbook/importera`), in the order they are read. */
export const handbookPageIds = [
  'arets-gang',
  'fore-matningen',
  'skriva-in',
  'dubbelregistrera',
  'importera',
  'hitta-och-ratta',
  'fritext',
  'svarsandelen',
  'lasa-resultat',
  'lasa-trender',
  'sma-tal',
  'visa-for-styrelsen',
  'spara-rapporten',
  'leverera',
  'sammanstalla',
  'sa-raknas-det',
  'fragor-och-skalor',
  'uppgifterna',
  'sakerhetskopior',
  'losenord',
  'loggen',
  'gallra',
  'programmet',
] as const

export type HandbookPageId = (typeof handbookPageIds)[number]

/** A page of the handbook, or one of its sections. */
export interface HandbookAddress {
  readonly page: HandbookPageId
  /** Null for the page from its beginning. */
  readonly section: string | null
}

/** Between page and section in the window's address; it stands in neither. */
const divider = ':'

/** The part of the window's address that is this place in the handbook: `importera` or `importera:angra`. */
export function handbookPart({ page, section }: HandbookAddress): string {
  return section === null ? page : `${page}${divider}${section}`
}

/** The place in the handbook in the window's address: `#handbook/importera`. */
export function handbookHash(address: HandbookAddress): string {
  return `#handbook/${handbookPart(address)}`
}

/** The place in the handbook that a part of the window's address is; null where it is none, as for the handbook itself. */
export function readHandbookPart(part: string | null): HandbookAddress | null {
  const [name, section] = (part ?? '').split(divider)
  const page = handbookPageIds.find((id) => id === name)
  return page === undefined ? null : { page, section: section ?? null }
}
