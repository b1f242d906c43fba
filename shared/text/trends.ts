import { formatCount, listWords } from './format'
import { figureTexts } from './statistics'

/** The page Trender. */
export const trendsTexts = {
  commands: {
    next: { text: 'Nästa mått', keys: 'M' },
    previous: { text: 'Föregående mått', keys: 'Shift+M' },
  },
  tooFewTitle: 'En trend behöver minst två mätomgångar',
  oneRound: (year: number) => `Det finns en, ${year}. Svaren på den visas under Resultat.`,
  noRounds: 'Det finns ingen mätomgång ännu.',
  toResults: 'Till Resultat',
  statistic: 'Räknat som',
  statistics: { mean: 'Medelvärde', share46: 'Andel 4–6', share56: 'Andel 5–6', shareJa: 'Andel Ja' },
  measures: 'Mått',
  workingTitles: 'Områdenas namn är arbetsnamn, inte NNS egna.',
  /** Which figure is shown, and the theme that the measure belongs to. */
  followed: (statistics: string, workingTitle: string) =>
    `${statistics.charAt(0).toUpperCase()}${statistics.slice(1)}. Område: ${workingTitle} (arbetsnamn, inte NNS).`,
  mean: (scale: string) => `${figureTexts.mean} på skalan ${scale}`,
  /** More than one scale: each with the forms, and where a form has changed scale the years, that have it. */
  means: (scales: readonly { readonly scale: string; readonly users: readonly string[] }[]) =>
    `${figureTexts.mean} på olika skalor: ${scales.map(({ scale, users }) => `${scale} (${listWords(users, 'och')})`).join('; ')}`,
  formIn: (form: string, from: number, to: number) => `${form} ${from === to ? from : `${from}–${to}`}`,
  fromTo: (lowest: string, highest: string) => `${lowest} – ${highest}`,
  n: (n: number) => `${figureTexts.n} ${formatCount(n)}`,
  noAnswers: 'Inga svar ännu på frågan',
  noAnswersExplained: 'Ingen har besvarat frågan i någon mätomgång.',
  noneChosenExplained: 'Det finns svar på frågan, men inga från de insatser och det kön som är valda.',
  unanswered: (forms: string, narrowed: boolean) => `${forms} visas inte: inga svar${narrowed ? ' i urvalet' : ''}.`,
  notShown: (forms: string) => `${forms} visas inte: för få svar.`,
  onlyHighest: (forms: string) => `${forms} visas inte: av färre än 10 svar visas bara andel 5–6.`,
  otherScale: (forms: string) => `${forms} visas inte: frågan besvaras på en annan sorts skala.`,
  moreLines: (lines: number) => `Diagrammet visar de ${lines} första formulären. Alla finns i tabellen.`,
  oneYear: 'Svar finns bara för ett år. En trend behöver minst två.',
  gapsNotShown: 'Lucka i linjen: inga svar det året, eller för få för att värdet ska visas.',
  firstValues: 'De första värdena',
  few: 'Ofylld punkt: färre än 10 svar.',
  chance:
    'Ökning och minskning sägs bara om skillnader som är större än slumpen brukar ge. Ändå blir det så av en slump i ungefär en jämförelse av tjugo.',
  band: 'Bandet visar var värdet kan antas ligga, med 95 procents säkerhet.',
  bandOfAsked: 'Bandet visar var värdet för alla tillfrågade kan antas ligga, med 95 procents säkerhet.',
  certaintyPresumes:
    'Detta gäller om de som inte har svarat tycker ungefär som de andra. Förändringar bedöms strängare än banden: personerna är inte desamma från år till år.',
  target: (level: string) => `Mål ${level}`,
  targets: (steps: readonly { readonly level: string; readonly from: number; readonly to: number }[]) =>
    `Streckad linje: målnivå ${steps.map(({ level, from, to }) => `${level} ${from === to ? from : `${from}–${to}`}`).join(', ')}.`,
  standing: (word: string, level: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)} ${level}.`,
  latest: 'Senaste värdet',
  figureOfYear: (year: number, figure: string) => `${year}: ${figure}`,
  certainty: 'Hur säkra är värdena?',
  intervalColumn: 'Intervall (95\u00A0%)',
  changeColumn: 'Förändring',
  firstValue: 'första värdet',
  /** The same words with places where they may be divided, for narrow columns. */
  dividable: (words: string) => words.replace('slumpvariation', 'slump\u00ADvariation'),
  breakIn: (form: string, year: number, sentence: string) => `${form} ${year}. ${sentence}`,
  wordings: 'Så ställs frågan',
  formAndNumber: (form: string, number: number) => `${form}, fråga ${number}`,
  boxes: (boxes: readonly string[]) => `(${boxes.join(', ')})`,
  years: (from: number, to: number) => (from === to ? `${from}:` : `${from}–${to}:`),
  table: (question: string, statistics: readonly string[]) =>
    `${question} Per mätomgång och formulär: ${listWords(statistics, 'och')}.`,
  chartInWords: (question: string, statistics: string) => `${question} Linjediagram, ${statistics} per mätomgång.`,
  lineInWords: (form: string, figures: string) => `${form}: ${figures}.`,
  figureInWords: (year: number, figure: string | null, n: number | null) =>
    figure === null ? `${year} inget värde` : `${year} ${figure} (${figureTexts.n} ${formatCount(n)})`,
} as const
