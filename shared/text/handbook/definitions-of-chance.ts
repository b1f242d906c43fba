import { verdictWords } from '../verdict'
import type { HandbookSection } from './blocks'
import { definition } from './definition'
import { ofNumbers } from './examples'
import { named, say, see } from './words'

/** Of how sure a figure is, and of whether it has changed. */
export const chanceDefinitions: readonly HandbookSection[] = [
  definition(
    'wilson',
    'Wilson-intervall',
    [
      'Visar hur säker en andel är. Ses svaren som ett slumpmässigt urval ur en större grupp, täcker ett sådant intervall gruppens verkliga andel i ungefär 95 fall av 100. Ju färre svar, desto bredare intervall.',
      'Wilsons metod används för att den håller också när svaren är få, och när ingen eller alla svarade lika.',
    ],
    ofNumbers('interval', [7, 9], (count, n) => `${count} av ${n} svar.`, '45–94\u00A0%'),
    ['konfidensintervall', 'osäkerhet', 'felmarginal', 'säkerhet'],
  ),
  definition(
    'tillfragade',
    'Intervall när antalet tillfrågade är känt',
    [
      'Då gäller intervallet bara dem som tillfrågades, och blir smalare ju fler av dem som har svarat. Har alla svarat finns inget kvar för slumpen: andelen är den den är.',
      'Det förutsätter att slumpen avgör vem som svarar. Tycker de som inte svarade något annat än de som svarade syns det inte i något intervall.',
    ],
    ofNumbers(
      'intervalOfAsked',
      [7, 9, 12],
      (count, n, asked) => `${count} av ${n} svar, och ${asked} tillfrågade.`,
      '61–89\u00A0%',
    ),
    ['ändlig population', 'totalundersökning', 'alla svarade'],
  ),
  definition(
    'medelvardets-intervall',
    'Intervall för ett medelvärde',
    [
      'Visar hur säkert ett medelvärde är (Students metod). Ju mer svaren skiljer sig åt och ju färre de är, desto bredare intervall. Har alla svarat lika, eller bara en, går det inte att säga.',
    ],
    ofNumbers('meanInterval', [2, 3, 3, 4, 4, 4, 5, 6, 6], (...codes) => `Nio svar: ${codes.join(', ')}.`, '3,1–5,2'),
    ['konfidensintervall', 'osäkerhet', 'felmarginal'],
  ),
  definition(
    'forandring',
    'Förändring mellan två mätomgångar',
    [
      say`Skillnaden mellan två andelar får ett eget intervall (Newcombes metod). Ligger noll utanför det är det en ${named(verdictWords.increase)} eller en ${named(verdictWords.decrease)}. Annars är skillnaden ${named(verdictWords['within-chance'])}. Se ${see('sma-tal', 'orden')}.`,
      'Svaren ses som några ur en större grupp, också när alla som tillfrågades har svarat. Annars skulle varje liten skillnad bli en förändring.',
      'För medelvärden används Welchs metod på samma sätt. Med färre än 5 svar någon av gångerna görs ingen jämförelse.',
    ],
    ofNumbers(
      'verdict',
      [5, 9, 8, 9],
      (was, n, is, m) => `Förra gången ${was} av ${n}, nu ${is} av ${m}.`,
      verdictWords['within-chance'],
    ),
    ['ökning', 'minskning', 'jämföra', 'signifikant', 'skillnad'],
  ),
  definition(
    'minsta',
    'Minsta förändring som syns',
    ['Hur långt en andel måste röra sig för att kallas en ökning eller en minskning, med lika många svar nästa gång.'],
    ofNumbers(
      'detectable',
      [5, 9],
      (count, n) => `${count} av ${n} svar, och lika många svar nästa gång.`,
      'ökning från 9 av 9, minskning från 1 av 9',
    ),
    ['styrka', 'hur stor skillnad', 'krävs'],
  ),
]
