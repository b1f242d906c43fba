import { commandTexts, pageCommandTexts } from '../commands'
import { commonTexts } from '../common'
import { entryKeys, entryTexts, missingTexts } from '../entry'
import { type HandbookPage, keyTable, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

const { 'open-saved-form': openSaved, 'write-open-text': openText } = pageCommandTexts

export const typingPage: HandbookPage = {
  id: 'skriva-in',
  title: 'Skriva in pappersenkäter',
  question: 'Hur skriver jag in enkäter snabbt och rätt?',
  answer: say`Välj formulär och insats en gång. Sedan räcker siffertangenterna: ett tryck per fråga, ${key('Enter')} sparar, och du skriver löpnumret på enkäten.`,
  sections: [
    section(
      'sa-har',
      'Så här gör du',
      [
        steps(
          say`Gå till ${at('entry')} och välj ${named(commonTexts.form)} och ${named(commonTexts.insats)}.`,
          say`Tryck siffran för ${named(entryTexts.konQuestion)} och sedan för varje fråga. Nästa fråga lyser upp av sig själv.`,
          say`När allt är ifyllt: tryck ${key('Enter')}.`,
          'Skriv löpnumret som visas överst på enkäten, och ta nästa enkät.',
        ),
        paragraph('Lägg enkäterna i högar efter formulär och insats först, så slipper du byta mellan varje.'),
      ],
      ['registrera', 'mata in', 'knappa in'],
    ),
    section('tangenter', 'Tangenterna', [keyTable(entryKeys(true))], ['kortkommando']),
    section(
      'saknas',
      'När ett svar saknas',
      [
        list(
          say`Inget kryss: ${key('0')}, ${named(missingTexts.blank)}.`,
          say`Flera kryss på en fråga: ${key('D')}, ${named(missingTexts['double-marked'])}. Gissa inte vilket som menas.`,
          say`Går inte att läsa: ${key('O')}, ${named(missingTexts.illegible)}.`,
          say`Kön: ${key('3')} är att personen har valt att inte uppge det. ${key('4')} är en enkät där frågan inte fanns.`,
        ),
        paragraph(
          say`De tre första räknas inte med i andelar och medelvärden. Hur många de är visas vid varje fråga, se ${see('sa-raknas-det', 'ej-besvarad')}.`,
        ),
      ],
      ['blankt', 'tomt', 'vet ej', 'två kryss', 'dubbla kryss', 'oläsligt'],
    ),
    section(
      'lopnummer',
      'Löpnumret',
      [
        paragraph(
          'Programmet ger varje sparad enkät nästa löpnummer för formuläret i mätomgången. Skriv det på papperet: det är enda vägen tillbaka från skärmen till enkäten. Ett nummer ges aldrig till en annan enkät.',
        ),
      ],
      ['nummer', 'numrera'],
    ),
    section(
      'angra',
      'Ångra och rätta',
      [
        list(
          say`Fel på frågan nyss: gå tillbaka med ${key('Up')} och tryck rätt siffra.`,
          say`${key(commandTexts['undo-last'].keys)} ångrar senaste steget, gång på gång. ${key(commandTexts['redo-last'].keys)} gör om. Det går också när programmet har varit stängt.`,
          say`En sparad enkät: tryck ${key(openSaved.keys)}, skriv löpnumret och tryck ${key('Enter')}. Varje ändring sparas direkt.`,
        ),
        paragraph(say`Vet du inte numret? Se ${see('hitta-och-ratta')}.`),
      ],
      ['ångra', 'fel siffra', 'tryckte fel', 'ändra'],
    ),
    section(
      'fritext',
      'Det som är skrivet med egna ord',
      [
        paragraph(
          say`Tryck ${key(openText.keys)} innan du sparar, och skriv av texten som den står. ${key('Escape')} tar dig tillbaka till frågorna. Fältet finns på de formulär som har plats för egna ord. Se sedan ${see('fritext')}.`,
        ),
      ],
      ['kommentar', 'öppna svar'],
    ),
    section(
      'at-sidan',
      'Lägga en enkät åt sidan',
      [
        paragraph(
          say`Tryck ${key('Escape')}. Enkäten hamnar under ${named(entryTexts.drafts)}, där ${named(entryTexts.continueDraft)} och ${named(entryTexts.discard)} finns. En påbörjad enkät räknas inte, och mätomgången kan inte stängas förrän den är sparad eller borttagen.`,
        ),
      ],
      ['avbryta', 'påbörjad', 'utkast', 'paus'],
    ),
  ],
}
