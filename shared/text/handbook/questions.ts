import { instrumentTexts } from '../instrument'
import { scaleBasisLabel } from '../statistics'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, named, say, see } from './words'

export const questionsPage: HandbookPage = {
  id: 'fragor-och-skalor',
  title: 'Frågor och svarsskalor',
  question: 'Är det här NNS riktiga frågor?',
  answer: say`Ordalydelsen är från enkäterna 2019, som ett förbund har visat dem. Senare års enkäter är inte kända. Jämför på ${at('instrument')} med de enkäter ni har fått.`,
  sections: [
    section(
      'skalor',
      'Varför är en skala ”antagen”?',
      [
        paragraph('Källan säger inte vilken skala varje fråga besvaras på. Därför står det vid varje fråga hur säkert det är:'),
        list(
          say`${named(capital(scaleBasisLabel('confirmed')))}: ett publicerat resultat visar det.`,
          say`${named(capital(scaleBasisLabel('likely')))}: något talar för det.`,
          say`${named(capital(scaleBasisLabel('assumed')))}: gissat av hur frågan är ställd.`,
          say`${named(capital(scaleBasisLabel('chosen')))}: ni har själva angett den.`,
        ),
      ],
      ['bekräftad', 'antagen', 'trolig', 'osäker skala'],
    ),
    section(
      'andra',
      'Om en skala är fel',
      [
        steps(
          say`Gå till ${at('instrument')} innan svaren kommer in, och ändra skalan vid frågan.`,
          say`Finns det redan svar ligger skalorna fast. Välj ${named(instrumentTexts.newVersion)}, ändra i kopian, och välj den när nästa mätomgång läggs upp.`,
        ),
        paragraph(
          'Det viktigaste är om en fråga besvaras med sex steg eller med Ja och Nej. Det avgör hur den räknas. Ordalydelsen kan inte ändras.',
        ),
      ],
      ['ändra skala', 'ny version', 'låst skala'],
    ),
    section(
      'okant',
      'Det som saknas',
      [
        list(
          'NNS namn och nummer på indikatorerna är inte kända. Områdenas namn är arbetsnamn.',
          'Förbundschefens och remittenternas enkäter, och frågorna om jämställdhet och jämlikhet, har inte hittats. De kan inte besvaras här.',
        ),
        paragraph(say`En ny version ger ett brott i trenderna, se ${see('lasa-trender', 'brott')}.`),
      ],
      ['indikatorer', 'jämställdhet', 'remittenter', 'förbundschef'],
    ),
  ],
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
