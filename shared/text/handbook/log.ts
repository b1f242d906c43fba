import { logCsvHeaders, logPartTexts as texts } from '../log-part'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

const [row, time, who, code, , details, sum] = logCsvHeaders

export const logPage: HandbookPage = {
  id: 'loggen',
  title: 'Loggen',
  question: 'Vem har gjort vad med våra svar, och när?',
  answer: say`Det står i loggen, på ${at('safekeeping', 'log')}. Programmet skriver den självt, och den går inte att ändra härifrån.`,
  sections: [
    section(
      'vad-som-star',
      'Det som står i loggen',
      [
        list(
          'Det som ändrar något: registrering, rättelser, importer och ångrade importer, borttagna svar, mätomgångar, insatser, målnivåer, lösenord, återställningar och gallring.',
          'Det som lämnar programmet med siffror eller rader ur svaren: leveranser, också de som fick nej, rapporter, diagram, rader att rätta och loggen själv.',
          'Att någon har öppnat fritext, högst en gång i timmen för varje formulär.',
          'Vem: det namn som användaren är inloggad med på datorn. När: datorns egen klocka.',
        ),
        paragraph(
          'Loggen innehåller aldrig ett svar, en fritext eller namnet på en importerad fil. Den säger vilken fråga och vilket löpnummer det gällde. Att en databas har öppnats utan att något har gjorts står inte där, och inte heller det som sparas eller läses på en dator där databasen bara kan läsas.',
        ),
      ],
      ['historik', 'spårbarhet', 'användare', 'vem', 'ändringslogg'],
    ),
    section(
      'hitta',
      'Hitta i loggen',
      [
        list(
          say`${named(texts.group)}, ${named(texts.who)}, ${named(texts.from)} och ${named(texts.to)} väljer ut. ${named(texts.search)} letar efter alla ord du skriver, till exempel ${named(texts.searchHint)}.`,
          'Det som samma person har gjort efter varandra med samma formulär samma dag står på en rad, till exempel 31 svar som har registrerats. Filen har varje rad för sig.',
          say`${named(texts.commands.clear.text)} (${key(texts.commands.clear.keys)}) visar allt igen.`,
        ),
      ],
      ['söka', 'filtrera'],
    ),
    section(
      'hel',
      'Är loggen hel?',
      [
        paragraph(
          'Varje rad har en kontrollsumma som också räknar in raden före. Programmet räknar om alla varje gång du öppnar loggen. Har någon ändrat, tagit bort eller lagt in en rad med ett annat program syns det, och var.',
        ),
        steps(
          'Ändra inget mer i databasen förrän du vet vad som har hänt.',
          say`Spara loggen med ${named(texts.commands.save.text)} och gör en säkerhetskopia: ${see('sakerhetskopior')}.`,
          'Jämför med loggen i en äldre säkerhetskopia. Raderna före brottet ska vara desamma.',
          'Ta reda på vem som har haft tillgång till filen, och kontakta den som hjälper er med datorerna.',
        ),
        paragraph(
          'Kontrollen visar misstag och enkla ändringar. Den som kan räkna om alla kontrollsummor kan lura den. Spara därför loggen som fil då och då, och förvara filen på en annan plats.',
        ),
      ],
      ['brott', 'manipulerad', 'ändrad', 'kontrollsumma', 'kedja', 'saknas rader'],
    ),
    section(
      'kontrollera-sjalv',
      'Kontrollera en sparad logg utan programmet',
      [
        steps(
          say`Sätt ihop en JSON-lista utan mellanslag mellan delarna: förra radens ${named(sum)} (tom text för den första raden), sedan ${named(row)} som tal, ${named(time)}, ${named(who)}, ${named(code)} och ${named(details)} som texter.`,
          'Räkna SHA-256 av listan i UTF-8 och skriv den med små hexadecimala tecken.',
          say`Det ska bli radens egen ${named(sum)}. ${named(row)} ska öka med ett för varje rad.`,
        ),
        paragraph(
          'En användare vars namn börjar som en formel, till exempel med ett likhetstecken, har fått en apostrof först i filen. Ta bort den innan du räknar.',
        ),
      ],
      ['csv', 'sha-256', 'revision', 'revisor', 'granska'],
    ),
  ],
}
