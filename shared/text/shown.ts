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
  together: (members: readonly string[]) => `${listWords(members, 'och')} visas tillsammans.`,
  togetherHere: (members: readonly string[]) =>
    `${listWords(members, 'och')} visas tillsammans på den här frågan: annars skulle man kunna räkna ut vad någon har svarat.`,
  withheldBy: {
    insats: 'Frågan visas inte per insats: annars skulle man kunna räkna ut vad någon har svarat.',
    kon: 'Frågan visas inte per kön: annars skulle man kunna räkna ut vad någon har svarat.',
  },
  tooFew: (limit: number) => `Färre än ${formatCount(limit)} svar. Visas inte.`,
  withheld: 'Visas inte: annars skulle man kunna räkna ut vad någon har svarat.',
  /** Why answers are told in classes, and which figures cannot be told of such answers. */
  inClasses: (limit: number, figures: readonly string[]) =>
    `Färre än ${formatCount(limit)} svar: svarsalternativen är sammanslagna${withoutFigures(figures)}.`,
  /** The same where the answers are more, beside such groups or without them. */
  inClassesToo:
    'Också grupper med fler svar kan ha sammanslagna svarsalternativ: annars skulle man kunna räkna ut vad någon har svarat.',
  inClassesBeside: (figures: readonly string[]) =>
    `Svarsalternativen är sammanslagna${withoutFigures(figures)}: annars skulle man kunna räkna ut vad någon har svarat.`,
  notGiven: 'visas inte',
  /** The number is not known, or would tell who has answered; which of these it is must not be seen. */
  withoutAsked: 'Antalet tillfrågade visas inte.',
} as const

function withoutFigures(figures: readonly string[]): string {
  return figures.length === 0 ? '' : `, och ${listWords(figures, 'och')} visas inte`
}
