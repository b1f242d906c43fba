import { bundledInstrument } from '../../instrument/bundled'
import { findScale } from '../../instrument/lookup'
import { missingTexts } from '../entry'
import { figureTexts, topShareLabel } from '../statistics'
import type { HandbookSection } from './blocks'
import { definition } from './definition'
import { type ExampleAnswers, meanOfAnswers, missingAnswers, numberOfAnswers, partOfAnswers } from './examples'
import { at, named, say, see, type Words } from './words'

/** 24 papers: 22 have an answer, one is blank and one has two crosses. */
const answers: ExampleAnswers = { scale: 'frekvens', counts: [0, 1, 3, 7, 8, 3], blank: 1, unreadable: 1 }
const yesOrNo: ExampleAnswers = { scale: 'ja_nej', counts: [19, 3], blank: 2, unreadable: 0 }

/** Of the answers to one question. */
export const answerDefinitions: readonly HandbookSection[] = [
  definition(
    'n',
    `${figureTexts.n}, antal svar på en fråga`,
    ['De som har kryssat i en ruta som går att läsa. Därför kan n vara olika för frågorna på samma formulär.'],
    numberOfAnswers('n', answers, '22'),
    ['nämnare', 'bas'],
  ),
  definition(
    'ej-besvarad',
    'Svarsbortfall på en fråga',
    [
      say`De som fick frågan men saknar ett läsbart svar. Programmet räknar ${named(missingTexts.blank)} för sig, och ${named(missingTexts.illegible)} och ${named(missingTexts['double-marked'])} tillsammans. De är aldrig med i n, i en andel eller i ett medelvärde.`,
      say`${named(capital(figureTexts.notOnForm))} är en fråga som inte fanns på enkäten eller i filen. Den är inget bortfall.`,
    ],
    missingAnswers(answers, '2 av 24, eller 8\u00A0%'),
    ['bortfall', 'saknade svar', 'blankt'],
  ),
  definition(
    'andel',
    'Andel för ett svarsalternativ',
    ['De som valde alternativet, av alla som har svarat på frågan (n).'],
    partOfAnswers('share', answers, [5], '36\u00A0%'),
    ['procent', 'fördelning'],
  ),
  definition(
    'andel-4-6',
    topName([4, 5, 6]),
    [
      'De som valde någon av de tre högsta koderna, av alla som har svarat på frågan. Finns bara på sexgradiga skalor.',
      twoShares(),
    ],
    partOfAnswers('share46', answers, [4, 5, 6], '82\u00A0%'),
    ['positiva svar', 'topp 3', 'nöjda'],
  ),
  definition(
    'andel-5-6',
    topName([5, 6]),
    ['De som valde någon av de två högsta koderna, av alla som har svarat på frågan. Finns bara på sexgradiga skalor.'],
    partOfAnswers('share56', answers, [5, 6], '50\u00A0%'),
    ['topp 2'],
  ),
  definition(
    'andel-ja',
    capital(figureTexts.shareJa),
    [
      'De som svarade Ja, av alla som svarade Ja eller Nej. En sådan fråga har inget medelvärde, och räknas aldrig ihop med sexgradiga svar.',
    ],
    partOfAnswers('shareJa', yesOrNo, [1], '86\u00A0%'),
    ['ja/nej', 'nej'],
  ),
  definition(
    'medelvarde',
    capital(figureTexts.mean),
    [
      'Summan av alla koder, delad med n. Högsta koden är 6 och är bäst.',
      say`Ett medelvärde döljer hur svaren är spridda: hälften 1 och hälften 6 ger 3,5, precis som hälften 3 och hälften 4. Se därför på staplarna på ${at('results')} också.`,
    ],
    meanOfAnswers(answers, '4,4'),
    ['snitt', 'genomsnitt', 'medel'],
  ),
]

function topName(codes: readonly number[]): string {
  const labels = findScale(bundledInstrument, answers.scale).codes.filter(({ code }) => codes.includes(code))
  return capital(
    topShareLabel(
      codes,
      labels.map(({ label }) => label),
    ),
  )
}

function twoShares(): Words {
  return say`Programmet visar både den här andelen och ${see('sa-raknas-det', 'andel-5-6')}, eftersom det inte är känt vilken NNS använder.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
