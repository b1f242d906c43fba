import { formatCount, listWords } from './format'

/** What may be shown to others than the förbund itself, and why it looks as it does. */
export const shownTexts = {
  audience: 'Vem ser siffrorna?',
  switchAudience: { text: 'Byt mellan Intern och För visning', keys: 'V' },
  audiences: { internal: 'Intern', display: 'För visning' },
  internalExplained: 'Alla grupper visas som de är, också de minsta. Visa inte sidan för andra.',
  displayExplained: (limit: number) =>
    `Grupper med färre än ${formatCount(limit)} svar visas aldrig för sig, som i leveransen till NNS.`,
  joined: (label: string, members: readonly string[], limit: number) =>
    `${label} är ${listWords(members, 'och')} tillsammans: minst en av grupperna har färre än ${formatCount(limit)} svar.`,
  tooFew: (limit: number) => `Färre än ${formatCount(limit)} svar. Visas inte.`,
  withheld: (limit: number) => `Visas inte: svar från färre än ${formatCount(limit)} personer skulle kunna räknas fram.`,
} as const
