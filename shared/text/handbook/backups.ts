import { restoreTexts, backupTexts as texts } from '../backups'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, named, say, see } from './words'

export const backupsPage: HandbookPage = {
  id: 'sakerhetskopior',
  title: 'Säkerhetskopior',
  question: 'Hur får vi tillbaka svar som har försvunnit?',
  answer: say`Programmet gör säkerhetskopior av sig självt. Du ser dem under ${at('safekeeping', 'backups')} och kan gå tillbaka till vilken som helst av dem. Det kan ångras.`,
  sections: [
    section(
      'nar',
      'När de görs',
      [
        list(
          'När databasen stängs, om något har ändrats.',
          'Före varje import, återställning och gallring, och innan en ny version av programmet ändrar databasen.',
          say`När du väljer ${named(texts.make.text)}.`,
        ),
        paragraph(
          'Varje kopia läses igenom och jämförs med databasen innan den räknas. Är databasen skadad görs ingen kopia, så att de hela kopiorna får vara kvar.',
        ),
        paragraph(
          say`Om det tar för lång tid när programmet avslutas släpper det taget. Blev kopian inte gjord står det på ${at('overview')} nästa gång, och inget som var sparat är borta.`,
        ),
      ],
      ['backup', 'automatisk', 'stänga', 'avsluta'],
    ),
    section(
      'hur-lange',
      'Hur länge de finns kvar',
      [
        list(
          'Alla från det senaste dygnet.',
          'En om dagen i 14 dagar, den sista för dagen.',
          'En i månaden i 24 månader, den sista för månaden.',
          'Den senaste som är kontrollerad tas aldrig bort, hur gammal den än är.',
        ),
        paragraph('Det är bara kopiorna som tas bort så. Databasen rörs inte.'),
        paragraph('Om datorns klocka visar fel tar programmet hellre bort för få kopior än för många.'),
      ],
      ['rotation', 'gamla', 'diskutrymme', 'klocka'],
    ),
    section(
      'aterstall',
      'Återställ',
      [
        steps(
          say`Gå till ${at('safekeeping', 'backups')} och välj ${named(texts.restore)} vid en av dem.`,
          'Läs vad som försvinner och vad som kommer tillbaka, formulär för formulär.',
          say`Välj ${named(restoreTexts.restore)}.`,
        ),
        paragraph(
          'Först görs en säkerhetskopia av databasen som den är. Bryts strömmen är antingen den gamla eller den återställda hel.',
        ),
        paragraph(
          say`${named(texts.undoRestore)} finns kvar tills något har ändrats. Därefter finns det som var före i listan: ${named(texts.reasonText('before-restore'))}.`,
        ),
        paragraph(
          'Leveranser som är gjorda efter säkerhetskopian står kvar i leveransloggen, även om svaren i dem försvinner ur databasen. Annars skulle nästa leverans inte kunna kontrolleras mot dem.',
        ),
        paragraph(
          'Återställer du en kopia från tiden före en gallring kommer de gallrade svaren tillbaka, och måste gallras igen. Det står överst på Översikt tills det är gjort. Besluten står kvar.',
        ),
      ],
      ['ångra', 'få tillbaka', 'försvunnit', 'återgå', 'restore'],
    ),
    section(
      'andra-platsen',
      'En andra plats',
      [
        paragraph(
          'Säkerhetskopiorna ligger på samma dator som programmet, i din användarprofil. Går datorn sönder eller blir stulen är de borta med den. Välj därför en plats till: ett usb-minne eller en mapp på förbundets server.',
        ),
        list(
          say`${named(texts.chooseSecond)} finns under ${at('safekeeping', 'backups')}. Programmet gör en egen mapp där.`,
          'Efter varje säkerhetskopia läggs den också där och kontrolleras.',
          'Sitter minnet inte i, eller nås servern inte, står det på sidan, och sedan när. Programmet fortsätter att försöka och lägger dit den senaste så snart det går.',
          'På en ny dator: kopiera den nyaste filen i mappen till Dokument, ge den ett eget namn och öppna den som en vanlig databas. Leveranser och gallringar som gjordes efter den kopian känner den inte till: gör ingen ny leverans av de mätomgångarna, och gallra igen det som var gallrat.',
        ),
        paragraph('Den som har usb-minnet kan läsa svaren, om databasen inte har lösenord. Lås in det.'),
      ],
      ['usb', 'server', 'nätverk', 'ny dator', 'stulen', 'trasig'],
    ),
    section(
      'losenord',
      'Med lösenord',
      [
        paragraph(
          say`Har databasen lösenord är säkerhetskopiorna krypterade med samma lösenord. En kopia från tiden före ett byte har kvar det gamla, och programmet frågar efter det när du återställer den. Se ${see('losenord')}.`,
        ),
      ],
      ['krypterad', 'kryptering', 'gammalt lösenord'],
    ),
  ],
}
