/** The parts of the page Säkerhet, by the name that stands in the window's address. */
export const safekeepingParts = {
  backups: 'Säkerhetskopior',
  password: 'Lösenord',
  log: 'Logg',
  disposal: 'Gallring',
} as const

export type SafekeepingPart = keyof typeof safekeepingParts

export const safekeepingTexts = {
  parts: 'Delar av säkerheten',
} as const
