import { disposalTexts as texts } from '../disposal'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, named, say, see } from './words'

export const disposingPage: HandbookPage = {
  id: 'gallra',
  title: 'Gallra svar',
  question: 'Hur raderar vi svaren i en mätomgång för alltid?',
  answer: say`På ${at('safekeeping', 'disposal')}, med förbundets beslut som grund. Inget gallras av sig självt, och programmet föreslår ingen tid.`,
  sections: [
    section(
      'gor-sa',
      'Gör så här',
      [
        steps(
          say`Stäng mätomgången under ${at('settings', 'rounds')} och gör leveransen först. Efter gallringen går det inte att leverera.`,
          say`Välj ${named(texts.begin)} vid mätomgången, och vad som ska gallras: ${named(texts.kinds.responses)} eller ${named(texts.kinds['open-texts'])}.`,
          'Läs vad som försvinner och vad som är kvar. Skriv när beslutet togs, grunden för det och vem som beslutade.',
          'Bekräfta med mätomgångens år.',
          say`Välj ${named(texts.saveProtocol)}. Det går också att spara senare, i listan ${named(texts.earlier)}.`,
          'Ta bort de säkerhetskopior och undanlagda databasfiler som ännu innehåller svaren.',
        ),
        paragraph(
          say`När något får gallras avgör förbundet, i sin plan för informationshantering eller i ett beslut. Programmet vet inte vad som gäller hos er.`,
        ),
      ],
      ['gallring', 'gallringsbeslut', 'radera allt', 'ta bort mätomgång', 'protokoll', 'arkiv'],
    ),
    section(
      'kvar',
      'Vad som är kvar',
      [
        list(
          say`Siffrorna som får visas för andra, i ${at('results')}, ${at('trends')}, ${at('board')} och rapporter. De är samma som före gallringen. Se ${see('sma-tal')}.`,
          'Siffror som bara ni själva fick se är borta: små grupper, och svar uppdelade på annat sätt än vad andra får se.',
          'Leveranserna. De kan skapas igen och jämföras med en fil.',
          say`Loggen på ${at('safekeeping', 'log')}. Den innehåller inga svar.`,
        ),
        paragraph(
          say`${named(texts.kinds['open-texts'])} lämnar alla svar på frågorna kvar. I båda fallen kan mätomgången inte öppnas igen, och möjligheten att ångra tidigare steg försvinner.`,
        ),
      ],
      ['aggregat', 'trend', 'behålla'],
    ),
    section(
      'spar',
      'Spår på datorn',
      [
        list(
          'Programmet skriver över det raderade i databasen och skriver sedan om hela filen. Avbryts det gör programmet klart det nästa gång databasen öppnas.',
          say`Säkerhetskopior som gjordes före gallringen innehåller svaren, också den som görs precis innan. Ta bort dem på ${at('safekeeping', 'disposal')}. Den som återställer en sådan kopia får tillbaka svaren. Då säger ${at('overview')} till tills de är gallrade igen, och beslutet står kvar under ${named(texts.beforeRestore)}.`,
          say`Databasfiler som har lagts undan (”undanlagd” i namnet) kan innehålla svaren. De som ligger kvar bredvid databasen tas bort på samma ställe. Dem som ni har flyttat, och kopior som ni själva har gjort, rör programmet inte. Radera dem själva.`,
          'Programmet når inte kopior som har gjorts på annat sätt, importerade filer, utskrifter och papper. En dators disk kan också ha kvar gamla spår som bara den som sköter datorn kan ta bort.',
        ),
      ],
      ['säkerhetskopia', 'återskapa', 'vacuum', 'spår', 'undanlagd'],
    ),
  ],
}
