import { pageCommandTexts } from '../commands'
import { commonTexts } from '../common'
import { filterTexts, resultsTexts, viewTexts } from '../results'
import { resultsViewTexts as views } from '../results-views'
import { shownTexts } from '../shown'
import { figureTexts } from '../statistics'
import { trendsTexts } from '../trends'
import { type HandbookPage, keyTable, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

const switchView = pageCommandTexts['switch-table-chart']
const { audiences } = shownTexts

export const readingResultsPage: HandbookPage = {
  id: 'lasa-resultat',
  title: 'Läsa resultat',
  question: 'Vad har de svarat?',
  answer: say`${at('results')} visar hur svaren fördelar sig i en mätomgång. Välj under ${named(views.label)} om du vill se dem per formulär, per område eller grupp för grupp.`,
  sections: [
    section(
      'stapeln',
      'Läsa en stapel',
      [
        list(
          'Strecket i stapeln är mitten: till vänster koderna 1–3 (eller Nej), till höger 4–6 (eller Ja). Ju längre åt höger, desto bättre.',
          'Den randiga rutan utanför är de som inte har ett läsbart svar. De ingår inte i procenten.',
          say`Till höger står de tal som passar skalan. Vad de betyder står i ${see('sa-raknas-det')}.`,
          say`Har färre än 10 svarat står antalet, till exempel 7 av 9. Se ${see('sma-tal')}.`,
        ),
      ],
      ['diagram', 'färger', 'fördelning', 'stapel'],
    ),
    section(
      'visa',
      'Välja vad som visas',
      [
        list(
          say`${named(views.names.form)}: ett formulär i taget, fråga för fråga.`,
          say`${named(views.names.theme)}: frågor om samma sak, ur alla formulär. Namnen är programmets arbetsnamn, inte NNS. Hur väl frågorna hänger ihop står internt som ${see('sa-raknas-det', 'alfa')}.`,
          say`${named(views.names.measure)}: samma fråga till deltagare, personal, chefer och styrelse, bredvid varandra.`,
          say`${named(views.names.insats)} och ${named(views.names.kon)}: grupperna bredvid varandra, fråga för fråga.`,
        ),
        keyTable([
          { keys: views.commands.form.keys, text: views.names.form.toLowerCase() },
          { keys: views.commands.theme.keys, text: views.names.theme.toLowerCase() },
          { keys: views.commands.measure.keys, text: views.names.measure.toLowerCase() },
          { keys: views.commands.insats.keys, text: views.names.insats.toLowerCase() },
          { keys: views.commands.kon.keys, text: views.names.kon.toLowerCase() },
          { keys: resultsTexts.commands.next.keys, text: 'nästa formulär' },
          { keys: views.nextTheme.keys, text: 'nästa område eller mått' },
          { keys: switchView.keys, text: 'diagram eller tabell' },
        ]),
        paragraph(
          say`Vid ${named(trendsTexts.statistic)} väljer du vilket tal som står vid staplarna. ${named(viewTexts.table)} har samma siffror som ${named(viewTexts.chart)}.`,
        ),
      ],
      ['tabell', 'område', 'tema', 'perspektiv', 'process', 'effekt'],
    ),
    section(
      'jamfora',
      'Jämföra grupper',
      [
        steps(
          say`Välj ${named(views.names.measure)}, ${named(views.names.insats)} eller ${named(views.names.kon)}.`,
          'Läs rubriken över diagrammet. Den nämner en skillnad bara om den är större än slumpen brukar ge.',
          say`Läs hur många som har svarat i varje grupp. Vad du kan säga om små grupper står i ${see('sma-tal', 'grupper')}.`,
        ),
        paragraph(say`Hur grupperna jämförs: ${see('sa-raknas-det', 'grupper')}.`),
      ],
      ['insatser', 'kvinnor', 'män', 'chefer', 'personal', 'skillnad'],
    ),
    section(
      'urval',
      'Se en del av svaren',
      [
        steps(
          say`Välj ${named(audiences.internal)} uppe till höger och ${named(views.names.form)} under ${named(views.label)}.`,
          say`Välj ${named(filterTexts.insats)} eller ${named(filterTexts.kon)}. Urvalet står alltid ovanför siffrorna.`,
        ),
        paragraph(
          say`I ${named(audiences.display)} finns inga urval: en liten grupp kunde kännas igen. Byt med ${key(shownTexts.switchAudience.keys)}. Se ${see('visa-for-styrelsen', 'intern')}.`,
        ),
      ],
      ['filter', 'urval', 'en insats', 'bara kvinnor'],
    ),
    section(
      'ihop',
      'Stämma av mot en äldre rapport',
      [
        paragraph(
          say`Skiljer det en procentenhet beror det ofta på avrundning, se ${see('sa-raknas-det', 'avrundning')}. Skiljer det mer: jämför ${named(figureTexts.n)}, ${named(commonTexts.form)} och vilken andel det är, 4–6 eller 5–6.`,
        ),
      ],
      ['stämmer inte', 'avvikelse', 'förra året'],
    ),
  ],
}
