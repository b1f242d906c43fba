import { shortestPassword } from '../../stewardship/password-strength'
import { passwordTexts as texts, unlockTexts } from '../password'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, named, say, see } from './words'

export const passwordPage: HandbookPage = {
  id: 'losenord',
  title: 'Lösenord och kryptering',
  question: 'Hur skyddar vi svaren om datorn blir stulen?',
  answer: say`Sätt ett lösenord på ${at('safekeeping', 'password')}. Då krypteras databasen, och den som har filen kan inte läsa något utan lösenordet. Spara återställningsnyckeln: ${texts.lost}`,
  sections: [
    section(
      'satt',
      'Sätt ett lösenord',
      [
        steps(
          say`Gå till ${at('safekeeping', 'password')} och välj ${named(texts.set)}.`,
          `Skriv lösenordet två gånger, minst ${shortestPassword} tecken. ${texts.hint}`,
          say`Återställningsnyckeln visas, bara den gången. Välj ${named(texts.print)} och lås in papperet, inte tillsammans med datorn.`,
          'Skriv nyckelns sista grupp från papperet. Först därefter krypteras databasen.',
        ),
        paragraph(
          'Bestäm vilka två som känner till lösenordet, och var papperet ligger. Lösenordet sparas aldrig i programmet eller på datorn.',
        ),
      ],
      ['kryptera', 'kryptering', 'skydda', 'stulen', 'stöld', 'sekretess', 'sqlcipher', 'aes'],
    ),
    section(
      'oppna',
      'Öppna, och om lösenordet är glömt',
      [
        list(
          'Programmet frågar efter lösenordet varje gång databasen öppnas.',
          'Efter tre fel får nästa försök vänta, först 2 sekunder och sedan dubbelt så länge för varje fel, högst en minut.',
          say`${named(unlockTexts.forgotten)} frågar efter återställningsnyckeln. Är något tecken fel säger programmet i vilken grupp.`,
          'Med nyckeln öppnas databasen, och du kan sätta ett nytt lösenord. Det syns i loggen att den användes.',
        ),
        paragraph(texts.lost),
      ],
      ['glömt lösenord', 'återställningsnyckel', 'nyckel', 'fel lösenord', 'vänta', 'låst'],
    ),
    section(
      'byt',
      'Byt eller ta bort lösenordet',
      [
        list(
          say`${named(texts.change)} ger en ny återställningsnyckel. Riv den gamla när de gamla säkerhetskopiorna inte längre behövs.`,
          'En säkerhetskopia öppnas med lösenordet eller nyckeln från den tid då den gjordes. När den har återställts gäller det lösenord som databasen hade strax före.',
          say`${named(texts.remove)} gör databasen läsbar för den som kommer åt filen.`,
          'Byt när någon som känner till lösenordet slutar.',
        ),
      ],
      ['ändra', 'byta', 'slutar', 'personalbyte'],
    ),
    section(
      'skyddas',
      'Vad som skyddas, och vad som inte gör det',
      [
        list(
          'Krypterat: databasen, det som programmet skriver bredvid den medan den är öppen, och alla nya säkerhetskopior.',
          say`Inte krypterat: leveranser, rapporter, arbetsböcker och andra filer som ni själva sparar, och säkerhetskopior från tiden före lösenordet. Finns det sådana står det på ${at('safekeeping', 'password')}, och där kan de tas bort. Databasfiler som har lagts undan före det (”undanlagd” i namnet) får ni radera själva.`,
          'Förbundets namn och var filen ligger står i listan på startsidan, också när databasen är stängd.',
          'Medan databasen är öppen kan den som sitter vid datorn läsa allt. Lås skärmen.',
          texts.traces,
          'Kopior som någon annan gör, till exempel kommunens säkerhetskopiering, är krypterade om de görs efter att lösenordet sattes.',
        ),
      ],
      ['bitlocker', 'filevault', 'ssd', 'rester', 'radera'],
    ),
    section(
      'hur',
      'Hur det är gjort',
      [
        list(
          'Filen krypteras sida för sida med AES-256 i SQLCiphers format. Varje sida har en kontrollsumma, så att en ändrad fil upptäcks.',
          'Nyckeln räknas fram ur lösenordet med scrypt. Varje gissning tar en tredjedels sekund och 128 MB minne, också för den som har en kopia av filen.',
          'Återställningsnyckeln är själva nyckeln, skriven så att skrivfel upptäcks.',
        ),
        paragraph(say`Var filen ligger och vad mer som gäller står i ${see('uppgifterna')}.`),
      ],
      ['scrypt', 'aes-256', 'teknik', 'it-avdelning', 'säkerhet'],
    ),
  ],
}
