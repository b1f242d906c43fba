import { findingTitles } from '../report'
import { targetStatusTexts } from '../targets'
import type { HandbookSection } from './blocks'
import { definition } from './definition'
import { ofNumbers } from './examples'
import { named, say, see } from './words'

/** Of figures beside each other, beside a level, and of several questions together. */
export const comparingDefinitions: readonly HandbookSection[] = [
  definition(
    'malniva',
    'Målnivå: når, nära eller når inte',
    [
      'En målnivå är den nivå som förbundet vill nå. Programmet jämför med det tal som inte är avrundat: 79,6 % når inte 80 %, fast det skrivs 80 %.',
      say`${named(targetStatusTexts.near.word)} är allt från målnivån ner till den gräns som är satt vid målnivån.`,
    ],
    ofNumbers(
      'standing',
      [75, 95, 80, 2],
      (count, n, level, near) => `${count} av ${n} svar. Målnivån är ${level} % och nära är inom ${near} procentenheter.`,
      targetStatusTexts.near.word,
    ),
    ['mål', 'uppnått', 'status', 'måluppfyllelse'],
  ),
  definition(
    'grupper',
    'Skillnad mellan grupper',
    [
      say`Insatser, kön och formulär bredvid varandra jämförs två och två med samma metod som år (${see('sa-raknas-det', 'forandring')}). Ju fler grupper, desto större måste skillnaden vara: bland många jämförelser blir någon stor av en slump (Bonferronis metod).`,
      'Grupper med färre än 5 svar jämförs inte.',
    ],
    ofNumbers(
      'groups',
      [18, 24, 5, 9],
      (count, n, other, m) => `${count} av ${n} i en grupp, ${other} av ${m} i en annan.`,
      findingTitles.noDifferences,
    ),
    ['insatser', 'kvinnor och män', 'perspektiv', 'jämföra'],
  ),
  definition(
    'alfa',
    'Cronbachs alfa',
    [
      'Visar hur väl flera frågor om samma sak hänger ihop: 1 om de alltid går åt samma håll, omkring 0 om de inte har med varandra att göra. Räknas på dem som har svarat på alla frågorna, och bara om de är minst 10.',
      'Talet visas bara internt: hur många som har svarat på alla frågorna ingår inte i en leverans.',
    ],
    ofNumbers(
      'alpha',
      [1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 4, 6, 6, 2, 3],
      (...codes) =>
        `Tio personer har svarat på två frågor: ${codes.flatMap((code, index) => (index % 2 === 0 ? [`${code} och ${codes[index + 1]}`] : [])).join(', ')}.`,
      '0,94',
    ),
    ['samstämmighet', 'reliabilitet', 'index', 'hänger ihop'],
  ),
]
