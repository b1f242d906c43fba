import type { AppError } from '../contract/app-error'
import type { DatabaseAccess, DatabaseHolder } from '../model/database-access'
import { formatMoment } from './format'

/** What is said of the database that is open, wherever in the window one is. */
export const databaseTexts = {
  label: 'Databasen kan bara läsas',
  tryToWrite: 'Försök igen',
  stillHeld: 'Den är fortfarande öppen där.',
  takeOver: 'Ta över',
  takeOverTitle: 'Ta över databasen?',
  takeOverExplained: (holder: DatabaseHolder) =>
    `Databasen står som öppen ${holderText(holder)}, men den datorn har inte hörts av på en stund. Den kan ha stängts av, tappat nätet eller gått i vila.`,
  takeOverCondition:
    'Ta över bara om ingen arbetar där. Det som är sparat i databasen är kvar. Vaknar den andra datorn kan den inte längre ändra något förrän du har stängt databasen.',
  placeAdvice: {
    synchronized:
      'Mappen verkar delas mellan datorer av ett program som OneDrive eller Dropbox. Ha databasen öppen på en dator åt gången, och vänta tills mappen är färdig innan du öppnar den på en annan.',
    network:
      'Databasen ligger på en annan dator eller server. Det fungerar, men går långsammare. Bara en dator kan ändra i den åt gången; andra kan läsa.',
  },
  saveAnew: 'Spara databasen på nytt …',
} as const

/** Where and since when it is open, after the words "är öppen". */
export function holderText({ user, computer, since }: DatabaseHolder): string {
  return `på datorn ${computer}${user === '' ? '' : ` av ${user}`} sedan ${formatMoment(since)}`
}

/** The band of a database that is open for reading: what is so, and when it ends. */
export function readingText({ reason, holder }: Extract<DatabaseAccess, { readonly kind: 'read' }>): string {
  switch (reason) {
    case 'held':
      return `Du kan läsa men inte ändra: databasen är öppen ${holder ? holderText(holder) : 'någon annanstans'}. När den stängs där kan du ändra här igen.`
    case 'lost':
      return `Du kan läsa men inte ändra: ${holder ? `databasen har tagits över och är öppen ${holderText(holder)}` : 'databasen har tagits över från en annan dator'}. Allt som du har sparat är kvar.`
    case 'damaged':
      return 'Databasen är skadad. Du ser det som går att läsa, och inget kan ändras. Siffror och listor kan sakna svar.'
    case 'gone':
      return 'Databasens fil finns inte kvar där den låg. Inget mer kan sparas förrän du har sparat databasen på nytt. Stäng inte programmet innan dess.'
  }
}

/** Why a page that is only for writing shows nothing to write in, beside the band that says the rest. */
export function onlyForWritingText({ reason, holder }: Extract<DatabaseAccess, { readonly kind: 'read' }>): string {
  if (reason === 'damaged') return 'Den här sidan är till för att ändra, och en skadad databas kan bara läsas.'
  return `Den här sidan är till för att ändra. Det kan du göra när databasen har stängts ${holder ? `på datorn ${holder.computer}` : 'på den andra datorn'}.`
}

/** Why a call that writes was refused, and what to do. */
export function readOnlyText({ reason, holder }: Extract<AppError, { readonly code: 'database-read-only' }>): string {
  return `Inget är sparat. ${readingText({ kind: 'read', reason, holder })}`
}
