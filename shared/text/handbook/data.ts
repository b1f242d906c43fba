import { commandTexts } from '../commands'
import { databaseTexts } from '../database'
import { databaseExtension } from '../dialogs'
import { leaseFileName } from '../file-names'
import { columnTexts } from '../import'
import { settingsTexts } from '../settings'
import { startTexts } from '../start'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

export const dataPage: HandbookPage = {
  id: 'uppgifterna',
  title: 'Var uppgifterna finns',
  question: 'Var ligger våra svar, och vem kommer åt dem?',
  answer: say`I en enda fil på er dator, i den mapp ni själva valde. Den står under ${at('settings', 'forbund')}. Programmet skickar aldrig något.`,
  sections: [
    section(
      'filen',
      'En fil',
      [
        list(
          `Filen slutar på .${databaseExtension} och innehåller allt om förbundet: svar, mätomgångar och leveranslista.`,
          say`Utan lösenord kan den som kommer åt mappen läsa svaren. Med ett är filen krypterad: ${see('losenord')}.`,
        ),
        paragraph(
          say`Ett annat förbund är en annan fil: ${named(commandTexts['change-database'].text)}, ${key(commandTexts['change-database'].keys)}.`,
        ),
      ],
      ['databas', 'mapp', 'lösenord', 'kryptering', 'server', 'nätverk'],
    ),
    section(
      'kopia',
      'Säkerhetskopior och ny dator',
      [
        paragraph(say`Programmet gör säkerhetskopior av sig självt: ${see('sakerhetskopior')}.`),
        steps(
          'För att flytta till en ny dator: stäng programmet.',
          say`Flytta filen. Mappen står vid ${named(settingsTexts.forbund.folder)} under ${at('settings', 'forbund')}.`,
        ),
      ],
      ['backup', 'ny dator', 'flytta'],
    ),
    section(
      'tva-datorer',
      'Samma databas på två datorer',
      [
        list(
          'En dator åt gången kan ändra. Öppnas databasen på en till kan den läsas där, och överst i fönstret står vem som har den öppen, på vilken dator och sedan när.',
          'Det som ändrar något i databasen går inte att välja så länge, till exempel att göra en leverans. Rapporter, diagram, formulär och loggen går att spara som filer.',
          say`När den stängs på den första datorn kan du ändra på den andra. Programmet märker det inom några sekunder; ${named(databaseTexts.tryToWrite)} frågar genast.`,
          say`Har den andra datorn inte hörts av på tio minuter kommer ${named(databaseTexts.takeOver)} fram. Den kan ha stängts av mitt i, eller tappat nätet. Ta över bara när du vet att ingen arbetar där.`,
          'En dator som vaknar och ser att en annan har tagit över slutar skriva. Det som var sparat är kvar.',
          `Programmet lägger en liten fil bredvid databasen medan den är öppen. Den slutar på ${leaseFileName('')} och tas bort när databasen stängs. Ta inte bort den själv.`,
        ),
      ],
      ['låst', 'upptagen', 'samtidigt', 'skrivskyddad', 'kollega', 'flera'],
    ),
    section(
      'delad-mapp',
      'Server, OneDrive och Dropbox',
      [
        list(
          'På en gemensam server eller nätverksmapp fungerar databasen. Den blir långsammare än på den egna datorn.',
          'OneDrive, Dropbox och Google Drive kopierar filen mellan datorer i efterhand. Därför kan en annan dator se en gammal fil, och inte se att databasen är öppen hos dig. Det kan programmet inte förhindra.',
          'Ändras databasen på två datorer innan mappen har hunnit ikapp blir det två filer, och programmet kan inte lägga ihop dem. Stäng databasen, vänta tills mappen är färdig, och öppna den först sedan på den andra datorn.',
          say`Säkrast är en mapp på den egna datorn, och säkerhetskopior på ett annat ställe: ${see('sakerhetskopior')}.`,
        ),
      ],
      ['synkronisera', 'delad', 'nätverksmapp', 'konflikt'],
    ),
    section(
      'skadad',
      'Om filen är skadad eller borta',
      [
        list(
          'Programmet läser igenom databasen varje gång den öppnas. Är den skadad stängs den, och startsidan visar vad du kan göra. Filen ändras inte.',
          say`${named(startTexts.continueWithBackup)} tar fram den senaste hela säkerhetskopian. Först ser du från när den är och hur många svar som saknas i den. Den skadade filen sparas bredvid under ett annat namn.`,
          say`${named(startTexts.openDamaged)} visar det som går att läsa. Inget kan ändras då.`,
          say`Flyttas eller raderas filen medan den är öppen säger programmet till och sparar inget mer. Välj då ${named(databaseTexts.saveAnew)} innan du stänger: allt finns kvar i programmet så länge det är öppet.`,
          'Är disken full är det senaste inte sparat, men allt före det. Frigör plats och gör om det sista.',
        ),
      ],
      ['trasig', 'går inte att öppna', 'återställa', 'försvunnen', 'full disk'],
    ),
    section(
      'natet',
      'Inget nät',
      [
        paragraph(
          'Programmet använder inte internet. Det har ingen inloggning, hämtar inget och skickar inget. Filer lämnar ni själva ut.',
        ),
      ],
      ['internet', 'molnet', 'moln', 'skickas'],
    ),
    section(
      'aldrig',
      'Det som aldrig sparas',
      [
        list(
          say`Kolumner som är märkta ${named(columnTexts.name('personal'))} vid en import: namn, e-post, personnummer, ip-nummer.`,
          'Svarets id i enkätverktyget. Programmet sparar bara ett kännetecken som inte går att läsa tillbaka, för att känna igen svaret nästa gång.',
          'Svar och fritext i programmets felanteckningar.',
        ),
        paragraph(say`Fritext sparas som den skrevs, också om någon har skrivit ett namn i den. Se ${see('fritext')}.`),
      ],
      ['personuppgifter', 'gdpr', 'namn', 'logg', 'id'],
    ),
    section(
      'borttaget',
      'Det som tas bort',
      [
        list(
          say`Inget tas bort av sig självt. Att radera svaren i en mätomgång för alltid är att gallra dem: ${see('gallra')}.`,
          say`Ett svar som du tar bort kan ångras, och finns därför kvar i filen tills många nya steg har gjorts. Ett svar som försvinner när en import ångras finns inte kvar: ${see('importera', 'angra')}.`,
          'I säkerhetskopior finns allt som fanns när de gjordes.',
          'Att förstöra allmänna handlingar kräver ett beslut. Vad som gäller hos er avgör förbundet, inte programmet.',
        ),
      ],
      ['radera', 'förstöra'],
    ),
  ],
}
