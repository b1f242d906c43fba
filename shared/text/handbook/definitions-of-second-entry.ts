import { secondEntryTexts } from '../second-entry'
import type { HandbookSection } from './blocks'
import { definition } from './definition'
import { ofNumbers } from './examples'

const { figures } = secondEntryTexts

/** Of the second entry. */
export const secondEntryDefinitions: readonly HandbookSection[] = [
  definition(
    'overensstammelse',
    figures.agreement,
    [
      'De fält som är lika i båda inskrivningarna, av alla fält i enkäter som är inskrivna två gånger. Kön och varje fråga är ett fält.',
    ],
    ofNumbers(
      'agreement',
      [78, 80],
      (alike, fields) => `10 enkäter med 8 fält vardera är ${fields} fält. ${alike} är lika.`,
      '97,5\u00A0%',
    ),
    ['dubbelregistrering', 'kvalitet'],
  ),
  definition(
    'fel',
    figures.errors,
    [
      'De fält där enkäten visade att den första inskrivningen var fel. En skillnad som ingen har avgjort räknas som ett fel.',
      'Är bara en del av enkäterna inskrivna två gånger visas också hur stor andel av alla fält som högst kan vara fel: den övre gränsen i ett Wilson-intervall.',
    ],
    ofNumbers(
      'errorBound',
      [0, 384],
      (errors, fields) => `48 enkäter med 8 fält vardera är ${fields} fält. ${errors} är fel.`,
      'högst 1,0\u00A0% av alla fält (övre gräns, 95 %)',
    ),
    ['felprocent', 'inskrivningsfel'],
  ),
  definition(
    'stickprov',
    'Hur stort ett stickprov blir',
    [
      'Stickprovet räcker när den övre gränsen är högst så stor som du har valt. Varje fel som hittas gör att det krävs fler enkäter.',
    ],
    ofNumbers(
      'fewestPapers',
      [0.01, 8],
      (limit, fields) => `Högst ${limit * 100} procent får vara fel, och en enkät har ${fields} fält.`,
      'minst 48 enkäter',
    ),
    ['urval'],
  ),
]
