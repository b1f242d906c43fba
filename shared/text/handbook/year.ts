import { commandTexts, pageCommandText } from '../commands'
import { menuText } from '../dialogs'
import { overviewTexts } from '../overview'
import { type HandbookPage, keyTable, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

const { 'open-palette': palette, 'show-keys': allKeys, 'newer-round': newer, 'older-round': older } = commandTexts
const help = pageCommandText('handbook')

export const yearPage: HandbookPage = {
  id: 'arets-gang',
  title: 'Årets gång',
  question: 'I vilken ordning gör jag allt?',
  answer: say`Programmets sidor står i årets ordning. På ${at('overview')} står under ${named(overviewTexts.next)} vad som är nästa steg.`,
  sections: [
    section('stegen', 'Från mätomgång till rapport', [
      steps(
        say`Lägg upp mätomgången och skriv ut formulären: ${see('fore-matningen')}.`,
        say`Ta in svaren: ${see('skriva-in')} eller ${see('importera')}.`,
        say`Kontrollera dem: ${see('dubbelregistrera')} och ${see('hitta-och-ratta')}.`,
        say`Läs igenom det som har skrivits med egna ord: ${see('fritext')}.`,
        say`Ange hur många som har tillfrågats: ${see('svarsandelen')}.`,
        say`Läs siffrorna: ${see('lasa-resultat')}, ${see('lasa-trender')} och ${see('sma-tal')}.`,
        say`Stäng mätomgången, så att siffrorna ligger fast: ${see('fore-matningen', 'stanga')}.`,
        say`Gör filen till NNS: ${see('leverera')}.`,
        say`Gör rapporten till styrelsen: ${see('visa-for-styrelsen')} och ${see('spara-rapporten')}.`,
      ),
      paragraph(
        'De två sista kan göras i vilken ordning som helst: siffrorna och skyddet för små grupper är desamma. Visar du något tidigare, säg att siffrorna kan ändras.',
      ),
    ]),
    section(
      'ova',
      'Öva utan att förstöra något',
      [
        steps(
          say`Välj ${named(commandTexts['open-demo'].text)} i menyn ${named(menuText.file)}, eller tryck ${key(commandTexts['open-demo'].keys)}.`,
          'Pröva allt. Förbundet är påhittat, och era egna uppgifter ligger i en annan fil.',
          say`Gå tillbaka till ert förbund med ${named(commandTexts['change-database'].text)}, ${key(commandTexts['change-database'].keys)}.`,
        ),
      ],
      ['demo', 'demonstration', 'testa', 'prova'],
    ),
    section(
      'hitta',
      'Hitta i programmet',
      [
        keyTable([
          { keys: help.keys ?? '', text: 'handboken, på den sida som förklarar sidan du är på' },
          { keys: palette.keys, text: 'sök bland sidor och allt som går att göra' },
          { keys: allKeys.keys, text: 'alla tangenter på sidan' },
          { keys: pageCommandText('overview').keys ?? '', text: 'första sidan; de andra har nästa siffror i ordning' },
          { keys: newer.keys, text: 'nyare mätomgång' },
          { keys: older.keys, text: 'äldre mätomgång' },
        ]),
        paragraph('Mätomgången väljs uppe till höger, en gång för alla sidor.'),
      ],
      ['kortkommando', 'tangenter', 'snabbtangent'],
    ),
    section(
      'avbruten',
      'Om du blir avbruten',
      [
        list(
          'Det finns ingen spara-knapp att glömma: varje svar sparas i samma stund som du skriver det.',
          say`Ett formulär du har börjat på ligger kvar på ${at('entry')}.`,
          say`En fil du håller på att importera finns kvar på ${at('import')} tills du lämnar den eller stänger programmet.`,
        ),
      ],
      ['spara', 'stänga', 'strömavbrott'],
    ),
  ],
}
