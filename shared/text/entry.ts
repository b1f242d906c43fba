import type { EntryHint } from '../entry/entry-state'
import type { MissingStatus } from '../model/answer'
import { missingWords } from '../model/missing-words'

/** How each missing status is called on screen. */
export const missingTexts: Readonly<Record<MissingStatus, string>> = missingWords

export const entryTexts = {
  konQuestion: 'Kön',
  ready: (hasOpenFields: boolean) =>
    `Allt är ifyllt. Tryck Retur för att spara${hasOpenFields ? ', eller T för att först skriva av fritexten' : ''}.`,
  begin: 'Skriv in ett nytt formulär',
  resting: 'Inget formulär är öppet',
  restingExplained: 'Det som har börjat fyllas i ligger kvar bland påbörjade formulär.',
  open: 'Öppna',
  numberLabel: 'Löpnummer på enkäten',
  correctionDone: (runningNumber: number) => `Löpnummer ${runningNumber} är rättat.`,
  correcting: (runningNumber: number, form: string) => `Du rättar löpnummer ${runningNumber}, ${form}`,
  putAside: (form: string, insats: string) =>
    `Det påbörjade formuläret (${form}, ${insats}) är lagt åt sidan. Det finns bland påbörjade formulär här och på sidan Svar, och där kan det få en annan insats.`,
  belongsTo: 'Formuläret hör till',
  correctingExplained: 'Varje ändring sparas direkt, med det gamla svaret kvar i historiken. Retur eller Esc när du är klar.',
  continued: (answered: number, of: number) => `Du fortsätter på ett påbörjat formulär: ${answered} av ${of} är ifyllda.`,
  openTextExplained: 'Stannar i förbundet och följer aldrig med i en leverans. Esc tar dig tillbaka till frågorna.',
  openTextWaits: 'Fyll i första frågan först.',
  saved: 'Sparat. Skriv löpnumret på enkäten:',
  view: 'Inskrivning',
  firstView: 'Skriv in',
  secondView: 'Dubbelregistrera',
  tally: 'Läget',
  onSheet: (isCorrecting: boolean) => (isCorrecting ? 'Du rättar' : 'Du skriver in'),
  savedToday: 'Inskrivna i dag',
  savedOf: 'Svar totalt',
  ofAsked: (saved: number, asked: number) => `${saved} av ${asked} tillfrågade`,
  lastNumber: 'Senaste löpnummer',
  drafts: 'Påbörjade formulär',
  draft: (insats: string, answered: number, of: number) => `${insats}: ${answered} av ${of} ifyllda`,
  continueDraft: 'Fortsätt',
  discard: 'Ta bort',
  discardTitle: 'Ta bort det påbörjade formuläret?',
  discardExplained: (insats: string, answered: number) =>
    `${insats}: ${answered === 1 ? '1 ifyllt' : `${answered} ifyllda`} svar försvinner. Sparade formulär påverkas inte. Du kan ångra med Ctrl+Z.`,
  discarded: 'Det påbörjade formuläret är borttaget.',
  keys: 'Tangenter',
  closedRound: (year: number) =>
    `Mätomgång ${year} är stängd och tar inte emot fler svar. Öppna den igen under Inställningar om något saknas.`,
} as const

const keys: readonly { readonly keys: string; readonly text: string; readonly correcting?: string }[] = [
  { keys: '1, 2, …', text: 'svarets siffra' },
  { keys: '0', text: 'ej besvarad' },
  { keys: 'D', text: 'dubbelmarkerad' },
  { keys: 'O', text: 'oläslig' },
  { keys: '↑ Backsteg', text: 'tillbaka' },
  { keys: 'Retur', text: 'spara', correcting: 'klar' },
  { keys: 'Esc', text: 'lägg åt sidan', correcting: 'klar' },
  { keys: 'L', text: 'öppna sparat löpnummer' },
  { keys: 'T', text: 'skriv fritext' },
  { keys: 'Ctrl+Z', text: 'ångra senaste steget' },
  { keys: 'Ctrl+Y', text: 'gör om' },
]

/** The keys of the entry page, as they are listed beside the form: what they do while a saved one is corrected, too. */
export function entryKeys(hasOpenFields: boolean, isCorrecting = false): readonly { keys: string; text: string }[] {
  return keys
    .filter(({ keys: key }) => hasOpenFields || key !== 'T')
    .map(({ keys: key, text, correcting = text }) => ({ keys: key, text: isCorrecting ? correcting : text }))
}

const hints: Readonly<Record<EntryHint, string>> = {
  'no-such-box': 'Den rutan finns inte på frågan. Välj en av siffrorna i raden, eller 0, D eller O.',
  'not-complete': 'Frågan som är markerad saknar svar. Tryck 0 om den är ej besvarad på enkäten.',
}

export function entryHintText(hint: EntryHint): string {
  return hints[hint]
}
