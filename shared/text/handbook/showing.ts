import { pageCommandTexts } from '../commands'
import { commonTexts } from '../common'
import { filterTexts, resultsTexts, viewTexts } from '../results'
import { figureTexts } from '../statistics'
import { trendsTexts } from '../trends'
import { type HandbookPage, keyTable, list, paragraph, section, steps } from './blocks'
import { at, named, say, see } from './words'

const switchView = pageCommandTexts['switch-table-chart']

export const showingPage: HandbookPage = {
  id: 'resultat-och-trender',
  title: 'Visa resultat och trender',
  question: 'Hur läser jag diagrammen?',
  answer: say`${at('results')} visar hur svaren fördelar sig i en mätomgång. ${at('trends')} visar en fråga i taget, år efter år.`,
  sections: [
    section(
      'stapeln',
      'Läsa en stapel på Resultat',
      [
        list(
          'Strecket i stapeln är mitten: till vänster koderna 1–3 (eller Nej), till höger 4–6 (eller Ja). Ju längre åt höger, desto bättre.',
          'Den randiga rutan utanför är de som inte har ett läsbart svar. De ingår inte i procenten.',
          say`Till höger står n och de tal som passar skalan. Vad de betyder står i ${see('sa-raknas-det')}.`,
        ),
      ],
      ['diagram', 'färger', 'fördelning', 'stapel'],
    ),
    section(
      'valj',
      'Välja vad som visas',
      [
        steps(
          say`Välj formulär överst, och mätomgång uppe till höger.`,
          say`Välj ${named(filterTexts.insats)} eller ${named(filterTexts.kon)} om du vill se en del av svaren. Urvalet står alltid ovanför siffrorna.`,
          say`Byt mellan ${named(viewTexts.chart)} och ${named(viewTexts.table)}. Tabellen har samma siffror.`,
        ),
        keyTable([
          { keys: switchView.keys, text: 'diagram eller tabell' },
          { keys: resultsTexts.commands.next.keys, text: `nästa formulär på Resultat` },
          { keys: trendsTexts.commands.next.keys, text: `nästa mått på Trender` },
        ]),
      ],
      ['filter', 'urval', 'kvinnor', 'män', 'tabell'],
    ),
    section(
      'trend',
      'Läsa en trend',
      [
        steps(
          say`Gå till ${at('trends')} och välj en fråga under ${named(trendsTexts.measures)}.`,
          say`Välj vid ${named(trendsTexts.statistic)} vilket tal som ska följas.`,
          'Läs linjen tillsammans med n, som står under varje år.',
        ),
        list(
          'En linje är ett formulär. Olika grupper läggs aldrig ihop till en linje.',
          say`En ofylld punkt bygger på färre än 10 svar. Läs ${see('sma-tal')} innan du drar en slutsats.`,
          'Skalan visas alltid hel, så att en liten skillnad inte ser stor ut.',
        ),
      ],
      ['utveckling', 'jämföra år', 'förändring', 'linje'],
    ),
    section(
      'brott',
      'När linjen bryts',
      [
        paragraph(
          'Åren går inte att jämföra rakt av: enkäterna har fått en ny version, frågan en ändrad ordalydelse eller en annan svarsskala. Vid flaggan står vilket. En fråga som inte ställdes ett år ger en lucka.',
        ),
      ],
      ['flagga', 'brott', 'lucka', 'kan inte jämföras'],
    ),
    section(
      'andra',
      'Innan du visar siffrorna för andra',
      [
        list(
          'Siffrorna på Resultat och Trender är för internt bruk. I små grupper kan enskilda personer kännas igen.',
          'Visa inte en insats eller ett kön för sig när gruppen är liten. Har alla i gruppen svarat likadant vet man vad var och en svarade.',
          say`Bara filen till NNS skyddar små grupper åt dig: ${see('leverera', 'sammanslaget')}`,
        ),
      ],
      ['styrelse', 'presentera', 'sekretess', 'projektor', 'nämnd'],
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
