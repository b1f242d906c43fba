import { instrumentTexts } from '../instrument'
import { differenceTexts, instrumentCommandTexts } from '../instrument-version'
import { columnHeaders, guideTexts, sheetNames } from '../instrument-workbook'
import { roundFormTexts } from '../rounds'
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
          say`Det viktigaste är om en fråga besvaras med sex steg eller med Ja och Nej. Det avgör hur den räknas. Ordalydelsen i en version kan inte ändras; nya frågor kommer in med ${see('fragor-och-skalor', 'arbetsbok')}.`,
        ),
      ],
      ['ändra skala', 'ny version', 'låst skala'],
    ),
    section(
      'arbetsbok',
      'Nya enkäter: läs in dem från Excel',
      [
        paragraph(
          say`Ett nytt formulär, en ny fråga eller en ny indikator kommer in som en arbetsbok, utan ett nytt program. Ett annat förbund eller NNS kan göra den åt er.`,
        ),
        steps(
          say`Välj ${named(command(instrumentCommandTexts.save.text))} på ${at('instrument')}.`,
          say`Ändra i arbetsboken. Bladet ${named(guideTexts.sheet)} säger hur. Låt nycklarna vara kvar: de håller ihop frågorna från år till år.`,
          say`Spara den och välj ${named(command(instrumentCommandTexts.read.text))}. Är något fel står varje sak med blad, cell och vad du gör åt det.`,
          say`Läs skillnaden mot förra versionen. Ge versionen ett namn och välj ${named(instrumentCommandTexts.add.text)}. Innan dess är inget sparat.`,
          say`Välj versionen vid ${named(roundFormTexts.instrument)} när nästa mätomgång läggs upp.`,
        ),
        list(
          'En svarsskala har två till sju steg, eller Ja och Nej. Skalor med sex steg redovisas som medelvärde och andelar, andra bara som medelvärde.',
          'Skalan för kön kan inte ändras.',
          'Mätomgångar som redan finns behåller sin version.',
        ),
      ],
      ['ny enkät', 'nytt formulär', 'ny indikator', 'remittenter', 'exportera', 'arbetsbok', 'importera instrument'],
    ),
    section(
      'serien',
      'Fortsätter trenden när frågorna ändras?',
      [
        list(
          'Samma ordalydelse och samma svarsskala: trenden fortsätter, också i en ny version och med ett nytt nummer.',
          'Annan svarsskala: trenden bryts alltid.',
          say`Ändrad ordalydelse: trenden bryts, om du inte väljer ${named(differenceTexts.continues)} när filen läses in. Gör det bara om frågan gäller precis samma sak, till exempel efter ett rättat stavfel. Valet följer med versionen och står under trenden.`,
          say`Flyttad till ett annat mått: trenden börjar om där.`,
        ),
        paragraph(
          say`Valet finns i kolumnen ${named(columnHeaders.questions.earlier)} på bladet ${named(sheetNames.questions)}, så den som gör arbetsboken åt flera förbund kan göra det åt alla.`,
        ),
      ],
      ['ordalydelse', 'stavfel', 'ändrad fråga', 'trendbrott'],
    ),
    section(
      'okant',
      'Det som saknas',
      [
        list(
          'NNS namn och nummer på indikatorerna är inte kända. Områdenas namn är arbetsnamn.',
          'Förbundschefens och remittenternas enkäter, och frågorna om jämställdhet och jämlikhet, har inte hittats. Har ni fått dem kan de läsas in från en arbetsbok.',
        ),
        paragraph(say`Hur ett brott i en trend ser ut står i ${see('lasa-trender', 'brott')}.`),
      ],
      ['indikatorer', 'jämställdhet', 'remittenter', 'förbundschef'],
    ),
  ],
}

/** The words of a button without what says that a dialog comes. */
function command(text: string): string {
  return text.replace(/ …$/u, '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
