import { type PasswordStrength, shortestPassword } from '../stewardship/password-strength'

/** How well a password stands against guessing, in words. */
export const strengthTexts: Readonly<Record<PasswordStrength, string>> = {
  'too-short': `Minst ${shortestPassword} tecken. Alla tecken går bra, också mellanslag, å, ä och ö.`,
  guessable: 'För lätt att gissa: förbundets namn, ord som alla provar, eller samma tecken om och om igen. Välj något annat.',
  enough: 'Räcker om det är slumpat. Består det av vanliga ord behövs fler.',
  strong: 'Långt och bra. Använd det inte till något annat.',
}

/** The part Lösenord of the page Säkerhet. */
export const passwordTexts = {
  none: 'Inget lösenord',
  noneExplained:
    'Den som kommer åt filen kan läsa svaren, till exempel om datorn blir stulen. Med ett lösenord krypteras hela filen och varje ny säkerhetskopia.',
  isSet: 'Skyddad med lösenord',
  isSetExplained: 'Filen och de säkerhetskopior som görs nu är krypterade. Lösenordet skrivs varje gång databasen öppnas.',
  demo: 'Demonstrationen har inga riktiga svar att skydda. Lösenord sätts i förbundets egen databas.',
  lost: 'Utan lösenordet och utan återställningsnyckeln är svaren borta för alltid. Ingen kan öppna filen då, inte heller den som har gjort programmet.',
  notProtected:
    'Leveranser, rapporter och andra filer som ni sparar är inte krypterade. Inte heller det som redan ligger på andra ställen.',
  set: 'Sätt ett lösenord',
  change: 'Byt lösenord',
  remove: 'Ta bort lösenordet',
  setNew: 'Sätt ett nytt lösenord',
  openedWithRecoveryKey:
    'Databasen öppnades med återställningsnyckeln. Sätt ett nytt lösenord nu, så slipper ni nyckeln nästa gång.',
  current: 'Nuvarande lösenord',
  currentMissing: 'Skriv lösenordet som databasen har nu.',
  password: 'Nytt lösenord',
  again: 'Nytt lösenord igen',
  differ: 'Det är inte samma som ovanför.',
  show: 'Visa lösenordet',
  hint: 'Fyra eller fler ord som inte hör ihop är lätta att minnas och svåra att gissa.',
  next: 'Nästa',
  making: 'Gör en nyckel av lösenordet …',
  recoveryKey: 'Återställningsnyckel',
  recoveryKeyExplained:
    'Den öppnar databasen om lösenordet glöms. Den visas bara nu. Skriv ut den och lås in den, inte tillsammans med datorn.',
  oldKeys:
    'Tidigare nyckel och tidigare lösenord öppnar bara säkerhetskopior som redan är gjorda. Spara dem så länge kopiorna behövs.',
  print: 'Skriv ut …',
  savePdf: 'Spara som PDF …',
  savePdfExplained: 'Den som har PDF-filen kan öppna databasen. Spara den på ett usb-minne som låses in, inte bredvid databasen.',
  printed: 'Nyckeln är skickad till skrivaren. Kontrollera att papperet kom ut.',
  notPrinted: 'Inget skrevs ut. Försök igen, spara som PDF eller skriv av nyckeln för hand.',
  saving: 'Sparar nyckeln …',
  lastGroup: 'Skriv nyckelns sista grupp',
  lastGroupExplained: 'Läs från papperet. Då är det säkert att nyckeln är sparad innan den behövs.',
  put: 'Jag har sparat nyckeln: sätt lösenordet',
  putting: 'Krypterar databasen …',
  done: 'Lösenordet är satt. Databasen är krypterad.',
  removed: 'Lösenordet är borttaget. Databasen är inte längre krypterad.',
  removeTitle: 'Ta bort lösenordet?',
  removeExplained: 'Databasen blir läsbar för den som kommer åt filen, och nya säkerhetskopior likaså.',
  removing: 'Tar bort lösenordet …',
  traces:
    'På en SSD-disk kan rester av den oskyddade filen finnas kvar en tid, även om programmet skriver över den. Kryptera hela disken (BitLocker, FileVault) om datorn kan bli stulen.',
  readable: (count: number) =>
    count === 1 ? 'En säkerhetskopia kan läsas utan lösenord.' : `${count} säkerhetskopior kan läsas utan lösenord.`,
  readableExplained: (count: number) =>
    count === 1
      ? 'Den gjordes innan lösenordet sattes, och behövs om något ska återställas från den tiden.'
      : 'De gjordes innan lösenordet sattes, och behövs om något ska återställas från den tiden.',
  removeReadable: (count: number) => (count === 1 ? 'Ta bort den oskyddade kopian' : `Ta bort ${count} oskyddade kopior`),
  removeReadableTitle: (count: number) =>
    count === 1 ? 'Ta bort den oskyddade säkerhetskopian?' : 'Ta bort de oskyddade säkerhetskopiorna?',
  removeReadableWarning:
    'Det går inte att ångra. Kopior som gjorts efter att lösenordet sattes finns kvar, och en ny görs först om det inte finns någon.',
  readableRemoved: (count: number) =>
    count === 1 ? 'En säkerhetskopia är borttagen.' : `${count} säkerhetskopior är borttagna.`,
} as const

/** The start page where a file waits for its password. */
export const unlockTexts = {
  title: (name: string) => `Skriv lösenordet till ${name}`,
  file: (fileName: string, folder: string) => `${fileName} · ${folder}`,
  password: 'Lösenord',
  open: 'Öppna',
  opening: 'Kontrollerar lösenordet …',
  forgotten: 'Jag har glömt lösenordet',
  withRecoveryKey: (name: string) => `Öppna ${name} med återställningsnyckeln`,
  recoveryKey: 'Återställningsnyckel',
  recoveryKeyExplained:
    'Den skrevs ut när lösenordet sattes: 14 grupper med fyra tecken. Stora eller små bokstäver och mellanslag spelar ingen roll.',
  toPassword: 'Skriv lösenordet i stället',
  neither:
    'Finns varken lösenordet eller nyckeln går filen inte att öppna. En säkerhetskopia från tiden före lösenordet kan då vara det som finns kvar.',
  wait: (seconds: number) => `Vänta ${seconds} s`,
  leave: 'Välj en annan databas',
} as const

/** The page with the recovery key that is printed once. */
export const recoveryPageTexts = {
  title: 'Återställningsnyckel',
  forbund: 'Förbund',
  file: 'Databas',
  date: 'Gjord',
  purpose: 'Med den här nyckeln öppnas databasen om lösenordet är glömt.',
  how: 'Öppna databasen i Finsam Indikatorer, välj ”Jag har glömt lösenordet” och skriv nyckeln.',
  keep: 'Lås in papperet, inte tillsammans med datorn. Den som har papperet och filen kan läsa alla svar.',
  until:
    'Nyckeln gäller tills lösenordet byts eller tas bort. Säkerhetskopior som gjorts dessförinnan öppnas fortfarande med den.',
  lost: 'Utan lösenordet och utan nyckeln är svaren borta för alltid.',
} as const
