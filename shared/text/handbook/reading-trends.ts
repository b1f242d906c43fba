import { pageCommandTexts } from '../commands'
import { overviewTexts } from '../overview'
import { targetTexts } from '../targets'
import { trendViewTexts as views } from '../trend-views'
import { trendsTexts } from '../trends'
import { type HandbookPage, keyTable, list, paragraph, section, steps } from './blocks'
import { at, named, say, see } from './words'

const switchView = pageCommandTexts['switch-table-chart']

export const readingTrendsPage: HandbookPage = {
  id: 'lasa-trender',
  title: 'Läsa trender',
  question: 'Har något förändrats?',
  answer: say`${at('trends')} visar varje fråga år efter år, och säger i ord om något har förändrats. Ofta är en skillnad mellan två år bara slump.`,
  sections: [
    section(
      'trend',
      'Läsa en trend',
      [
        steps(
          say`Börja med ${named(views.names.all)}. Under varje fråga står vad den visar.`,
          say`Klicka på en fråga för att se den ensam, eller välj ${named(views.names.one)}.`,
          say`Välj vid ${named(trendsTexts.statistic)} vilket tal som ska följas.`,
          'Läs rubriken först. Läs sedan linjen tillsammans med n, som står under varje år.',
        ),
        list(
          'En linje är ett formulär. Olika formulär läggs aldrig ihop till en linje.',
          say`En ofylld punkt bygger på färre än 10 svar. Läs ${see('sma-tal')} innan du drar en slutsats.`,
          'Skalan visas alltid hel, så att en liten skillnad inte ser stor ut.',
        ),
        keyTable([
          { keys: views.commands.all.keys, text: 'alla mått' },
          { keys: views.commands.one.keys, text: 'ett mått' },
          { keys: trendsTexts.commands.next.keys, text: 'nästa mått' },
          { keys: switchView.keys, text: 'diagram eller tabell' },
        ]),
      ],
      ['utveckling', 'jämföra år', 'förändring', 'linje'],
    ),
    section(
      'sakert',
      'Är det en förändring?',
      [
        list(
          say`Vid det senaste värdet står ökning, minskning eller inom slumpvariation. Vad orden betyder står i ${see('sma-tal', 'orden')}.`,
          say`Bandet runt linjen, eller strecken genom punkterna, visar hur säkert värdet är. Se ${see('sa-raknas-det', 'wilson')} och ${see('sa-raknas-det', 'medelvardets-intervall')}.`,
          say`På ${at('overview')} står under ${named(overviewTexts.findings.title)} allt som har förändrats mer än slumpen brukar ge, och hur det går med målnivåerna.`,
          say`${named(trendsTexts.certainty)} visar gränserna i siffror, och hur stor en förändring måste vara för att synas. Se ${see('sa-raknas-det', 'minsta')}.`,
        ),
      ],
      ['band', 'osäkerhet', 'felstaplar', 'ökning', 'minskning', 'säker'],
    ),
    section(
      'mal',
      'Målnivå och jämförelse med andra',
      [
        list(
          say`Streckad linje: er målnivå. Orden vid värdet säger om den nås, se ${see('sa-raknas-det', 'malniva')}.`,
          'Grå linje eller grått tecken: andras tal, till exempel rikets, som de själva har publicerat dem. Källan står under diagrammet.',
          say`Båda skriver ni in själva: ${see('fore-matningen', 'mal')}.`,
        ),
      ],
      ['mål', targetTexts.title, 'riket', 'andra förbund', 'grå linje', 'streckad linje'],
    ),
    section(
      'register',
      views.registers,
      [
        paragraph(
          say`De står sist, och kommer ur register och inte ur enkäterna. Därför har de varken n eller band, och inget ord om förändring. Värdena skriver ni in själva, se ${see('fore-matningen', 'register')}.`,
        ),
      ],
      ['statistik', 'sjukpenning', 'försäkringskassan', 'arbetsförmedlingen'],
    ),
    section(
      'brott',
      'När linjen bryts',
      [
        list(
          'Flagga: åren går inte att jämföra. Frågan har fått en ändrad ordalydelse eller en annan svarsskala. Under diagrammet står vilket.',
          say`Ingen flagga, men en mening om ändrad ordalydelse: någon har bedömt att frågan gäller samma sak som förut. Se ${see('fragor-och-skalor', 'serien')}.`,
          'Lucka: frågan ställdes inte det året, ingen svarade, eller svaren är för få för att visas för andra.',
        ),
      ],
      ['flagga', 'brott', 'lucka', 'kan inte jämföras'],
    ),
  ],
}
