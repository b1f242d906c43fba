import type { BackupFailure, BackupPlace, BackupReason, BackupState, BackupTrouble, RestoreFailure } from '../stewardship/backup'
import type { CommandText } from './commands'
import { formatCount, formatMoment, formatRounded, listWords } from './format'

/** Why no backup was made, and what to do. */
export const backupFailureTexts: Readonly<Record<BackupFailure, string>> = {
  'source-damaged': 'Databasen är skadad. Öppna den på nytt och följ råden på startsidan.',
  'copy-differs': 'Kopian blev inte likadan som databasen. Försök igen.',
  'no-room': 'Disken är full. Frigör plats och försök igen.',
  'place-missing': 'Programmets mapp för säkerhetskopior nås inte. Starta om programmet och försök igen.',
  'place-unwritable': 'Programmets mapp för säkerhetskopior går inte att skriva i. Be den som sköter datorn om hjälp.',
  cancelled: 'Den avbröts.',
  'not-finished': 'Den blev inte klar. Försök igen.',
}

/** Why a backup was not put back, and what to do. */
export const restoreFailureTexts: Readonly<Record<RestoreFailure, string>> = {
  'backup-gone': 'Filen finns inte kvar, eller ligger på en enhet som inte är ansluten. Välj en annan.',
  'backup-of-other': 'Den hör till en annan databas. Välj en annan.',
  'backup-damaged': 'Filen är skadad. Välj en annan.',
  'backup-newer': 'Den är gjord i en nyare version av programmet. Uppdatera programmet och försök igen.',
  'password-wrong': 'Lösenordet stämmer inte. Skriv det som gällde när kopian gjordes.',
  'no-room': 'Disken är full. Frigör plats och försök igen.',
  'place-unwritable': 'Mappen som databasen ligger i går inte att skriva i. Kontrollera att du får spara där.',
}

const reasons: Readonly<Record<BackupReason, string>> = {
  closing: 'När databasen stängdes',
  asked: 'På begäran',
  'before-migration': 'Före en uppdatering',
  'before-import': 'Före en import',
  'before-restore': 'Före en återställning',
  'before-disposal': 'Före en gallring',
}
const states: Readonly<Record<BackupState, string>> = {
  verified: 'Kontrollerad',
  damaged: 'Skadad',
  locked: 'Annat lösenord',
  newer: 'Nyare version',
}
const places: Readonly<Record<BackupPlace, string>> = { own: 'datorn', second: 'andra platsen' }

const changes = (count: number) => (count === 1 ? 'En ändring' : `${formatCount(count)} ändringar`)
const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const responses = (count: number) => `${formatCount(count)} svar`

/** When a backup was made, by the clock on the wall there: `2026-11-22 08:15`. */
export function wallTimeText(wallTime: string): string {
  return wallTime.slice(0, 16).replace('T', ' ')
}

/** A file's size, in MB with one decimal. */
export function sizeText(bytes: number): string {
  return `${formatRounded({ units: Math.max(1, Math.round(bytes / 100_000)), decimals: 1 })}\u00A0MB`
}

/** The part Säkerhetskopior of the page Säkerhet. */
export const backupTexts = {
  title: 'Säkerhetskopior',
  description:
    'Programmet gör en säkerhetskopia när databasen stängs och före varje import, återställning och gallring. Varje kopia kontrolleras.',
  make: { text: 'Gör en säkerhetskopia nu', keys: null } satisfies CommandText,
  making: 'Säkerhetskopian görs …',
  howFar: (done: number, of: number) => `Säkerhetskopian görs … ${Math.round((100 * done) / Math.max(of, 1))}\u00A0%`,
  made: 'Säkerhetskopian är gjord och kontrollerad.',
  cancel: 'Avbryt',
  allSaved: 'Allt som är sparat finns i en kontrollerad säkerhetskopia.',
  unsaved: (count: number) => `${changes(count)} finns ännu inte i någon säkerhetskopia. Nästa görs när databasen stängs.`,
  nothingSaved: 'Det som är sparat nu finns inte i någon säkerhetskopia. Nästa görs när databasen stängs.',
  failed: ({ failure, at }: Omit<BackupTrouble, 'reason'>) =>
    `Säkerhetskopian som skulle göras ${formatMoment(at)} blev inte gjord. ${backupFailureTexts[failure]}`,
  longUnsaved: (since: string) =>
    `Det som har ändrats sedan ${since} finns inte i någon säkerhetskopia på den här datorn. Gör en nu.`,
  toBackups: 'Till säkerhetskopiorna',
  none: 'Inga säkerhetskopior ännu',
  noneExplained: 'Den första görs när databasen stängs. Du kan också göra en nu.',
  list: 'Säkerhetskopiorna',
  listExplained: (folder: string) =>
    `Alla från det senaste dygnet, en om dagen i 14 dagar och en i månaden i 24 månader. Den senaste kontrollerade tas aldrig bort. De ligger i ${folder}.`,
  time: 'Gjord',
  reason: 'Varför',
  content: 'Innehåll',
  size: 'Storlek',
  state: 'Kontroll',
  place: 'Plats',
  actions: 'Återställ',
  reasonText: (reason: BackupReason) => reasons[reason],
  stateText: (state: BackupState) => states[state],
  placesText: (list: readonly BackupPlace[]) =>
    firstUpper(
      listWords(
        list.map((place) => places[place]),
        'och',
      ),
    ),
  encrypted: 'Med lösenord',
  contentText: (rounds: number | null, count: number | null) =>
    rounds === null || count === null ? '–' : `${responses(count)}, ${rounds === 1 ? '1 mätomgång' : `${rounds} mätomgångar`}`,
  restore: 'Återställ …',
  restoreThis: (time: string) => `Återställ säkerhetskopian från ${time}`,
  more: (count: number) => `Visa alla ${formatCount(count)}`,
  second: 'En andra plats',
  secondExplained:
    'Går datorn sönder försvinner också säkerhetskopiorna på den. Låt programmet lägga en kopia till på ett usb-minne eller i en mapp på nätverket.',
  secondNone: 'Ingen andra plats är vald.',
  chooseSecond: 'Välj plats …',
  changeSecond: 'Byt plats …',
  forgetSecond: 'Sluta kopiera dit',
  forgetSecondTitle: 'Sluta kopiera till den andra platsen?',
  forgetSecondExplained: (folder: string) => `Kopiorna som ligger i ${folder} blir kvar där.`,
  trySecond: 'Försök nu',
  secondFolder: 'Mapp',
  secondCurrent: 'Den senaste säkerhetskopian finns där.',
  secondWaiting: 'Den senaste säkerhetskopian finns inte där än.',
  secondFailure: (failure: BackupFailure, since: string | null) =>
    `${secondFailures[failure]}${since === null ? '' : ` Så har det varit sedan ${formatMoment(since)}.`} Programmet fortsätter att försöka.`,
  setAside: 'Undanlagda databasfiler',
  setAsideExplained:
    'De ligger bredvid databasen: de var skadade när de lades undan, eller fick lämna plats för en annan fil. De kan innehålla svar. Programmet tar inte bort dem av sig självt. De som kan innehålla något gallrat tas bort under Gallring. De andra kan ni radera själva när de inte behövs.',
  setAsideFile: (name: string, madeAt: string) => `${name}, senast ändrad ${formatMoment(madeAt)}`,
  restored: (time: string) =>
    `Databasen är återställd från säkerhetskopian ${time}. Det som fanns före är sparat som säkerhetskopia.`,
  undoRestore: 'Ångra återställningen',
  undoRestoreTitle: 'Ångra återställningen?',
  undoRestoreExplained: 'Databasen blir som den var precis före återställningen. Inget har ändrats sedan dess.',
  undone: 'Återställningen är ångrad.',
  wasRestored: (time: string) => `Databasen är återställd från ${time}.`,
} as const

const secondFailures: Readonly<Record<BackupFailure, string>> = {
  'source-damaged': 'Den senaste säkerhetskopian kunde inte läsas.',
  'copy-differs': 'Kopian dit blev inte likadan.',
  'no-room': 'Det är fullt på den andra platsen.',
  'place-missing': 'Den andra platsen nås inte just nu, kanske för att minnet inte sitter i.',
  'place-unwritable': 'Det går inte att skriva på den andra platsen.',
  cancelled: 'Kopieringen dit avbröts.',
  'not-finished': 'Kopieringen dit blev inte klar.',
}

/** The preview of a restore. */
export const restoreTexts = {
  title: (time: string) => `Återställ från ${time}`,
  explained: 'Databasen blir som den var då. Först görs en säkerhetskopia av den som den är nu.',
  back: 'Tillbaka till listan',
  caption: 'Svar nu och efter återställningen',
  round: 'Mätomgång',
  form: 'Formulär',
  now: 'Nu',
  afterwards: 'Efter',
  difference: 'Skillnad',
  allSame: 'Det är lika många svar nu som då, i alla mätomgångar och formulär.',
  othersSame: 'I alla andra formulär är det lika många svar.',
  fewer: (count: number) => `${responses(count)} försvinner`,
  more: (count: number) => `${responses(count)} kommer tillbaka`,
  onlyNow: (years: readonly number[]) =>
    `${years.length === 1 ? 'Mätomgång' : 'Mätomgångarna'} ${listWords(years.map(String), 'och')} finns inte i säkerhetskopian och försvinner.`,
  onlyThen: (years: readonly number[]) =>
    `${years.length === 1 ? 'Mätomgång' : 'Mätomgångarna'} ${listWords(years.map(String), 'och')} kommer tillbaka.`,
  changes: (count: number | null) => {
    if (count === null) return 'Säkerhetskopian är gjord efter ändringar som inte finns i databasen nu.'
    return count === 0
      ? 'Inget har ändrats sedan säkerhetskopian gjordes.'
      : `${changes(count)} sedan säkerhetskopian gjordes försvinner ur databasen.`
  },
  deliveries: (list: readonly { readonly year: number; readonly number: number }[]) => {
    const named = list.map(({ year, number }) => `leverans ${number} för ${year}`)
    return `${firstUpper(listWords(named, 'och'))} är ${list.length === 1 ? 'gjord' : 'gjorda'} efter säkerhetskopian och står kvar i leveransloggen: kommande leveranser kontrolleras mot ${list.length === 1 ? 'den' : 'dem'}.`
  },
  disposed: (years: readonly number[]) =>
    `Svar från ${listWords(years.map(String), 'och')} är gallrade och kommer tillbaka. De måste då gallras igen. Översikt säger till tills det är gjort.`,
  perhapsDisposed: (years: readonly number[]) =>
    `Svar från ${listWords(years.map(String), 'och')} är gallrade. Finns de i säkerhetskopian kommer de tillbaka, och måste då gallras igen.`,
  locked:
    'Säkerhetskopian är skyddad med ett annat lösenord än databasen nu. Skriv lösenordet som gällde när den gjordes. Databasen behåller lösenordet som den har nu.',
  password: 'Lösenord när kopian gjordes',
  damaged: 'Filen är skadad och går inte att återställa. Välj en annan säkerhetskopia.',
  newer: 'Säkerhetskopian är gjord i en nyare version av programmet. Uppdatera programmet för att återställa den.',
  restore: 'Återställ databasen',
  restoring: 'Databasen återställs …',
} as const
