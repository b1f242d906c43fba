import { commonTexts } from '../common'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

export const responseRatePage: HandbookPage = {
  id: 'svarsandelen',
  title: 'Räkna svarsandelen',
  question: 'Hur får jag fram hur stor del som har svarat?',
  answer: say`Skriv hur många som har tillfrågats under ${at('settings', 'asked')}. Programmet räknar svaren själv.`,
  sections: [
    section(
      'ange',
      'Ange tillfrågade och tackat nej',
      [
        steps(
          say`Välj mätomgång och gå till ${at('settings', 'asked')}.`,
          say`Skriv antalet ${named(commonTexts.asked)} för varje formulär och insats. ${key('Enter')} går till nästa rad. Allt sparas direkt.`,
          say`Skriv också ${named(commonTexts.declined)}, om ni vet det.`,
        ),
        paragraph('Lämna tomt det ni inte vet. Tomt är inte noll.'),
      ],
      ['svarsfrekvens', 'antal utskick', 'bortfall'],
    ),
    section(
      'vilka',
      'Vilka räknas som tillfrågade?',
      [
        list(
          'Alla som har fått frågan om att svara, också de som tackade nej och de som aldrig hörde av sig.',
          say`${named(commonTexts.declined)} är en del av de tillfrågade. Det ändrar inte svarsandelen.`,
          say`Svaren delat med tillfrågade är svarsandelen. Se ett exempel i ${see('sa-raknas-det', 'svarsandel')}.`,
        ),
      ],
      ['tackat nej', 'tillfrågad', 'definition'],
    ),
    section(
      'streck',
      'Varför står det ett streck?',
      [
        paragraph(
          'Någon insats som har svar saknar antal. Då visas ingen svarsandel för hela formuläret, för den skulle bli för hög. Fyll i det som fattas.',
        ),
      ],
      ['–', 'saknas', 'visas inte'],
    ),
    section(
      'fler',
      'Fler svar än tillfrågade',
      [
        paragraph(
          say`Då stämmer något av talen inte. Vanliga skäl: svar har hamnat på fel insats (${see('hitta-och-ratta', 'flytta')}), en fil är importerad två gånger (${see('importera', 'angra')}), eller antalet tillfrågade står på fel rad. Programmet visar andelen som den blir och kapar den inte vid 100 procent.`,
        ),
      ],
      ['över 100', 'mer än 100 procent'],
    ),
    section('kon', 'Svarsandel för kvinnor och män', [
      paragraph('Den går inte att räkna: hur många av varje kön som har tillfrågats anges inte i programmet.'),
    ]),
  ],
}
