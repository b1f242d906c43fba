import type { AppError } from '../contract/app-error'
import type { UnreadableReason } from '../importing/sheet'
import { assertNever } from '../model/assert-never'
import { backupFailureTexts, restoreFailureTexts } from './backups'
import { databaseTexts, holderText, readOnlyText } from './database'
import { auditTexts } from './delivery-page'
import { listWords } from './format'
import { fileProblemText } from './merge'
import { pageTexts } from './pages'
import { passwordErrorText } from './password-errors'
import { shownTexts } from './shown'

/** What is so and what to do, in neutral words. Nothing that was stored is ever lost by a failure. */
export function errorText(error: AppError): string {
  switch (error.code) {
    case 'no-database':
      return 'Ingen databas är öppen. Öppna eller skapa en på startsidan.'
    case 'database-newer':
      return `${error.fileName} har använts i en nyare version av programmet och kan inte öppnas i den här. Databasen är orörd. Uppdatera programmet och öppna den sedan igen.`
    case 'database-missing':
      return `${error.fileName} finns inte kvar där den låg. Den kan ha flyttats eller bytt namn, eller ligga på en enhet som inte är ansluten. Leta upp filen med ”Öppna databas”.`
    case 'not-a-database':
      return `${error.fileName} är inte en databas från det här programmet. Välj en annan fil.`
    case 'database-is-backup':
      return `${error.fileName} är en säkerhetskopia och ska vara kvar som den är. Kopiera filen till en annan mapp, till exempel Dokument, och öppna kopian där.`
    case 'database-unwritable':
      return `Det går inte att skriva i ${error.fileName}. Filen eller mappen kan vara skrivskyddad, eller disken full. Flytta databasen till en mapp där du får spara och öppna den där.`
    case 'database-busy':
      return `${error.fileName} är upptagen: den är öppen någon annanstans, kanske på en annan dator. Stäng den där och försök igen.`
    case 'database-held':
      return `${error.fileName} är öppen ${holderText(error.holder)}. Stäng den där och försök igen.`
    case 'database-outdated':
      return `${error.fileName} kommer från en äldre version av programmet. Öppna den i programmet först, på den dator där den kan ändras.`
    case 'database-not-migrated':
      return `${error.fileName} kommer från en äldre version av programmet och ska uppdateras, men säkerhetskopian som görs före gick inte att spara. Databasen är orörd. Frigör plats på disken och öppna den igen.`
    case 'database-damaged':
      return `${error.fileName} är skadad. Filen är kvar och orörd. Fortsätt med den senaste säkerhetskopian, eller läs det som går att läsa.`
    case 'database-read-only':
      return readOnlyText(error)
    case 'database-gone':
      return `${error.fileName} finns inte kvar där den låg: den har flyttats, bytt namn eller ersatts av en annan fil. Det senaste du gjorde är inte sparat på disken. Välj ”${databaseTexts.saveAnew}” överst i fönstret, så går inget förlorat.`
    case 'database-out-of-reach':
      return `${error.fileName} kan inte nås just nu. Enheten eller nätverket kan ha kopplats från. Det senaste du gjorde är inte sparat. Anslut igen och gör om det.`
    case 'disk-full':
      return 'Disken är full. Det senaste du gjorde är inte sparat; allt före det är kvar. Frigör plats på disken och gör om det.'
    case 'password-needed':
      return `${error.fileName} är skyddad med lösenord. Skriv lösenordet för att öppna den.`
    case 'password-wrong':
    case 'recovery-key-wrong':
    case 'password-wait':
    case 'password-weak':
    case 'password-not-for-demo':
    case 'recovery-key-mistyped':
    case 'recovery-group-wrong':
    case 'password-not-prepared':
      return passwordErrorText(error)
    case 'readable-backups-kept':
      return 'Ingen kopia är borttagen. En krypterad säkerhetskopia skulle göras först, och det gick inte. Frigör plats på disken och försök igen.'
    case 'round-exists':
      return `Mätomgång ${error.year} finns redan. Välj ett annat år.`
    case 'round-closed':
      return `Mätomgång ${error.year} är stängd och tar inte emot ändringar. Öppna den igen under Inställningar om något ska rättas.`
    case 'round-open':
      return `Mätomgång ${error.year} är öppen. Stäng den under Inställningar när alla svar är inne; sedan kan leveransen göras.`
    case 'round-disposed':
      return error.kind === 'responses'
        ? `Svaren i mätomgång ${error.year} är gallrade. Mätomgången kan inte ändras, öppnas igen eller levereras på nytt.`
        : `Fritexten i mätomgång ${error.year} är gallrad. Mätomgången kan inte ändras eller öppnas igen.`
    case 'disposal-differs-from-delivery':
      return `Siffrorna för ${error.year} har ändrats sedan leverans ${error.number}. Inget är raderat: det som behålls ska vara samma siffror som har lämnats ut. Gör en ny leverans först, eller ta tillbaka ändringen.`
    case 'round-dates-reversed':
      return 'Första dagen ligger efter sista dagen. Ändra datumen så att de kommer i ordning.'
    case 'round-has-drafts':
      return error.drafts === 1
        ? 'Ett påbörjat formulär är inte sparat. Spara det eller ta bort det, och stäng sedan mätomgången.'
        : `${error.drafts} påbörjade formulär är inte sparade. Spara dem eller ta bort dem, och stäng sedan mätomgången.`
    case 'insats-exists':
      return `Insatsen ”${error.name}” finns redan. Skriv ett annat namn.`
    case 'insats-in-use':
      return `Insatsen ”${error.name}” har svar eller uppgifter om tillfrågade och kan därför inte tas bort. Du kan byta namn på den.`
    case 'instrument-has-answers':
      return 'Det finns svar på den här versionen av instrumentet, så skalorna ligger fast. Skapa en ny version för kommande mätomgångar.'
    case 'instrument-label-exists':
      return `Det finns redan en version som heter ”${error.label}”. Skriv ett annat namn.`
    case 'response-incomplete':
      return 'Alla frågor har inte fått ett svar eller ett skäl till att svaret saknas. Fyll i det som är tomt och spara igen.'
    case 'response-not-found':
      return `Det finns inget svar med löpnummer ${error.runningNumber} för formuläret i den här mätomgången. Kontrollera numret.`
    case 'response-not-on-paper':
      return `Löpnummer ${error.runningNumber} kom in med en fil och har ingen pappersenkät att skriva in en gång till.`
    case 'response-gone':
      return 'Svaret finns inte längre. Det kan ha tagits bort eller försvunnit när en import ångrades.'
    case 'second-entry-finished':
      return `Löpnummer ${error.runningNumber} är redan inskrivet två gånger.`
    case 'step-not-undoable':
      return 'Det steget går inte längre att ångra eller göra om: svaret har ändrats på annat sätt sedan dess. Inget har ändrats nu.'
    case 'file-unreadable':
      return `${error.fileName} kunde inte läsas: ${unreadableText(error.reason)}`
    case 'file-not-open':
      return 'Filen är inte längre inläst. Välj den igen; inget har importerats.'
    case 'file-unwritable':
      return unwritableText(error)
    case 'file-in-the-way':
      return `Det ligger redan en annan fil som heter ${error.fileName} i mappen. Den är orörd, och inget har sparats. Välj ett annat namn eller en annan mapp.`
    case 'delivery-refused':
      return refusedDelivery(error)
    case 'delivery-not-kept':
      return `Vad leverans ${error.number} innehöll är inte sparat, eftersom den gjordes med en äldre version av programmet. Använd filen som lämnades då.`
    case 'import-obstructed':
      return 'Filen kan inte importeras som kolumnerna är valda nu. Rätta det som är markerat; inget har importerats.'
    case 'import-already-undone':
      return 'Importen är redan ångrad.'
    case 'target-exists':
      return `Det finns redan en målnivå för samma sak från och med ${error.year}. Ändra den, eller välj ett annat år.`
    case 'reference-exists':
      return `Det finns redan en jämförelse med ”${error.name}” för samma mått och år (${error.year}). Ändra den, eller välj ett annat år.`
    case 'register-indicator-exists':
      return `Registerindikatorn ”${error.name}” finns redan. Skriv ett annat namn.`
    case 'chart-gone':
      return 'Diagrammet finns inte i den här mätomgången. Välj ett annat diagram.'
    case 'report-differs-from-delivery':
      return `Siffrorna för ${error.year} har ändrats sedan leverans ${error.number}. Inget är sparat: jämförda med leveransen kan de visa vad någon har svarat. Gör en ny leverans först, eller ta tillbaka ändringen. I programmet ser du siffrorna med ”${shownTexts.audiences.internal}”.`
    case 'merge-stopped':
      return 'Det gick inte att läsa: en fil är skadad eller för stor. Inget är sparat. Välj på nytt, och är filerna många, några åt gången.'
    case 'merge-too-slow':
      return 'Programmet hann inte läsa och räkna färdigt, så inget är sparat. Välj på nytt, och är filerna många, några åt gången.'
    case 'package-unreadable':
      return `${error.fileName}: ${fileProblemText(error.problem)}`
    case 'package-not-merged':
      return `${error.fileName} är ett enda förbunds leverans. Välj en sammanställning av flera förbund, gjord på sidan Sammanställ.`
    case 'package-of-demo':
      return `${error.fileName} är gjord av demonstrationsdata och kan inte jämföras med riktiga svar.`
    case 'package-without-figures':
      return `${error.fileName} har inga frågor som ställs likadant här. Inget finns att jämföra med.`
    case 'backup-failed':
      return `Ingen säkerhetskopia kunde göras, och inget är ändrat. ${backupFailureTexts[error.reason]}`
    case 'backup-unusable':
      return `Säkerhetskopian kunde inte återställas, så databasen är som den var. ${restoreFailureTexts[error.reason]}`
    case 'restore-not-undoable':
      return 'Återställningen går inte längre att ångra, eftersom något har ändrats efter den. Det som fanns före finns kvar i listan som säkerhetskopia.'
    case 'unexpected':
      return 'Något gick fel i programmet. Det som var sparat är kvar. Försök igen; händer det på nytt, starta om programmet.'
    default:
      return assertNever(error)
  }
}

function unwritableText({ fileName, delivery }: Extract<AppError, { readonly code: 'file-unwritable' }>): string {
  const unwritten = `${fileName} kunde inte skrivas. Filen kan vara öppen i ett annat program, eller mappen skrivskyddad.`
  return delivery === undefined
    ? `${unwritten} Stäng filen eller välj en annan mapp.`
    : `${unwritten} Leverans ${delivery} är ändå gjord och står i leveransloggen. Välj ”Skapa filen igen” där.`
}

function refusedDelivery({ leaks, limit, year }: Extract<AppError, { readonly code: 'delivery-refused' }>): string {
  const numbers = [...new Set(leaks.flatMap(({ earlier }) => (earlier ? [earlier.number] : [])))].sort((a, b) => a - b)
  const [first] = numbers
  return first === undefined
    ? `Leveransen för ${year} är inte sparad: det går inte att visa att den inte säger något om färre än ${limit} personer. Under ”${auditTexts.title}” på sidan ${pageTexts.delivery.title} står varför, och hur det går att leverera.`
    : `Leveransen för ${year} är inte sparad: jämförd med leverans ${listWords(numbers.map(String), 'och')} skulle den visa vad färre än ${limit} personer har svarat. Leverans ${numbers.at(-1)} gäller fortfarande. Vänta tills minst ${limit} svar skiljer, eller leverera samma siffror som då.`
}

/** Why a file could not be read, as the end of a sentence, and what to do. */
export function unreadableText(reason: UnreadableReason): string {
  switch (reason) {
    case 'cannot-be-opened':
      return 'den går inte att öppna just nu. Den kan vara låst av ett annat program, eller ligga på en enhet eller i ett moln som inte nås. Kopiera den till den här datorn och välj den igen.'
    case 'empty':
      return 'filen är tom. Exportera den på nytt ur enkätverktyget.'
    case 'not-a-workbook':
      return 'det är inte en Excelfil (.xlsx) eller textfil (.csv). Exportera svaren i något av de formaten.'
    case 'old-excel':
      return 'den är sparad i Excels äldre format (.xls). Öppna den i Excel och spara den som .xlsx.'
    case 'encrypted':
      return 'den är skyddad med lösenord. Ta bort lösenordet i Excel och välj filen igen.'
    case 'truncated':
      return 'den är avklippt eller skadad. Hämta eller exportera den på nytt.'
    case 'too-large':
      return 'den är för stor för att vara en enkätexport. Kontrollera att det är rätt fil.'
    case 'too-many-cells':
      return 'den har för många celler för att vara en enkätexport. Kontrollera att det är rätt fil.'
    case 'took-too-long':
      return 'det tog för lång tid. Kontrollera att det är rätt fil, eller spara bladet med svaren i en egen fil.'
    case 'too-much-memory':
      return 'den kräver för mycket minne. Spara bladet med svaren i en egen fil och välj den.'
    default:
      return assertNever(reason)
  }
}
