import { formatCount, listWords } from './format'

/** More names than this in the name of a group are not read; the note beside it has them all. */
const mostNamed = 3

/** What may be shown to others than the förbund itself, and why it looks as it does. */
export const shownTexts = {
  audience: 'Vem ser siffrorna?',
  switchAudience: { text: 'Byt mellan Intern och För visning', keys: 'V' },
  audiences: { internal: 'Intern', display: 'För visning' },
  internalExplained: 'Alla grupper visas som de är, också de minsta. Visa inte sidan för andra.',
  displayExplained: (limit: number) =>
    `Grupper med färre än ${formatCount(limit)} svar visas aldrig för sig, som i leveransen till NNS.`,
  joinedName: (members: readonly string[]) =>
    members.length > mostNamed
      ? `${members.slice(0, mostNamed - 1).join(', ')} och ${formatCount(members.length - mostNamed + 1)} insatser till`
      : listWords(members, 'och'),
  joined: (members: readonly string[], limit: number) =>
    `${listWords(members, 'och')} visas tillsammans: minst en av grupperna har färre än ${formatCount(limit)} svar.`,
  tooFew: (limit: number) => `Färre än ${formatCount(limit)} svar. Visas inte.`,
  withheld: (limit: number) => `Visas inte: svar från färre än ${formatCount(limit)} personer skulle kunna räknas fram.`,
} as const
