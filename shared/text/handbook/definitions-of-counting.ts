import { commonTexts } from '../common'
import { type HandbookSection, list } from './blocks'
import { definition } from './definition'
import { ofNumbers } from './examples'
import { say, see } from './words'

/** Of how the program counts and writes. */
export const countDefinitions: readonly HandbookSection[] = [
  definition(
    'av',
    '”7 av 9” i stället för procent',
    [say`När färre än 10 har svarat skrivs antalet ut, på skärmen och i rapporten. Se ${see('sma-tal')}.`],
    ofNumbers('few', [7, 9], (count, n) => `${count} av ${n} valde någon av de högsta koderna.`, '7 av 9'),
    ['få svar', 'procenten saknas'],
  ),
  definition(
    'avrundning',
    'Avrundning',
    [
      'Antalen räknas ihop först, och avrundas en gång. En halv avrundas uppåt.',
      'Därför kan procenten för alla svarsalternativ bli 99 eller 101 tillsammans, och skilja en enhet från en äldre rapport som lade ihop avrundade tal.',
    ],
    ofNumbers('rounding', [1, 40], (count, n) => `${count} av ${n} är 2,5 procent.`, '3\u00A0%'),
    ['decimaler', '101 procent', 'stämmer inte'],
  ),
  definition(
    'svarsandel',
    commonTexts.responseRate,
    [
      'Svar delat med tillfrågade. De som har tackat nej ingår i tillfrågade.',
      say`Är antalet tillfrågade okänt för någon insats som har svar visas ett streck för hela formuläret. Se ${see('svarsandelen')}.`,
    ],
    ofNumbers(
      'responseRate',
      [24, 39],
      (answered, asked) => `${answered} svar av ${asked} tillfrågade, varav 15 har tackat nej.`,
      '62\u00A0%',
    ),
    ['svarsfrekvens', 'deltagande'],
  ),
]

/** What is true of all of them. */
export const alwaysTrue = list(
  'Ett svar räknas när det är sparat. Påbörjade formulär räknas inte.',
  'Det som saknas är ett läge och aldrig en siffra: inga nior eller nittionior kan hamna i ett medelvärde.',
  'Samma tal räknas på samma sätt överallt, i diagram, tabeller, rapporter och leveranser.',
)
