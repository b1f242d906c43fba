import { commandTexts } from '../commands'
import { databaseExtension } from '../dialogs'
import { columnTexts } from '../import'
import { settingsTexts } from '../settings'
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
          'Den är inte skyddad med lösenord av programmet. Den som kan öppna mappen kan läsa svaren.',
          'Ha den bara öppen på en dator åt gången.',
        ),
        paragraph(
          say`Ett annat förbund är en annan fil: ${named(commandTexts['change-database'].text)}, ${key(commandTexts['change-database'].keys)}.`,
        ),
      ],
      ['databas', 'mapp', 'lösenord', 'kryptering', 'server', 'nätverk'],
    ),
    section(
      'kopia',
      'Säkerhetskopia',
      [
        steps(
          'Stäng programmet.',
          say`Kopiera filen. Mappen står vid ${named(settingsTexts.forbund.folder)} under ${at('settings', 'forbund')}.`,
        ),
        paragraph('Eller låt mappen ingå i förbundets vanliga säkerhetskopiering.'),
      ],
      ['backup', 'ny dator', 'flytta'],
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
          'Inget tas bort av sig självt.',
          say`Ett svar som du tar bort kan ångras, och finns därför kvar i filen tills många nya steg har gjorts. Ett svar som försvinner när en import ångras finns inte kvar: ${see('importera', 'angra')}.`,
          'I säkerhetskopior finns allt som fanns när de gjordes.',
          'Att förstöra allmänna handlingar kräver ett beslut. Vad som gäller hos er avgör förbundet, inte programmet.',
        ),
      ],
      ['gallring', 'gallra', 'radera', 'arkiv', 'ta bort allt'],
    ),
  ],
}
