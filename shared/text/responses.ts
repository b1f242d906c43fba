import { commonTexts } from './common'
import { formatCount, listWords } from './format'

/** The page Svar. */
export const responsesTexts = {
  view: 'Visa',
  listView: 'Svarslista',
  textView: 'Fritext',
  commands: {
    switchView: { text: 'Visa svarslista/fritext', keys: 'T' },
    clear: { text: 'Rensa filtren', keys: 'Alt+R' },
  },
  closed: (year: number) =>
    `Mätomgång ${year} är stängd, så svaren kan inte rättas, flyttas eller tas bort. Den kan öppnas igen under Inställningar.`,
  empty: (year: number) => `Inga svar ännu i mätomgång ${year}`,
  emptyOpen: 'Registrera pappersenkäter eller importera en fil.',
  emptyClosed: 'Mätomgången är stängd och tar inte emot svar.',
  enter: 'Registrera pappersenkäter',
  import: 'Importera en fil',
  noneMatch: 'Inga svar stämmer med filtren',
  noneMatchExplained: (all: number) => `Det finns ${formatCount(all)} svar i mätomgången.`,
  shown: (matching: number, all: number) =>
    matching === all ? `${formatCount(all)} svar` : `Visar ${formatCount(matching)} av ${formatCount(all)} svar`,
  more: (shown: number, matching: number) => `De ${formatCount(shown)} senaste av ${formatCount(matching)} visas.`,
  showMore: 'Visa fler',
  keys: 'Med tangenterna: pilarna går mellan svaren, Retur öppnar och Delete tar bort.',
} as const

/** What narrows the list. */
export const responseFilterTexts = {
  label: 'Filter',
  form: commonTexts.form,
  allForms: 'Alla formulär',
  insats: commonTexts.insats,
  allInsatser: 'Alla insatser',
  source: 'Källa',
  sources: { all: 'Papper och filer', paper: 'Papper', import: 'Alla filer' },
  state: 'Läge',
  states: {
    all: 'Alla',
    draft: 'Påbörjade',
    incomplete: 'Ofullständiga',
    corrected: 'Rättade',
    'typed-twice': 'Dubbelregistrerade',
  },
  number: 'Löpnummer',
} as const

/** The columns of the list, and what can be done with a row. */
export const responseTableTexts = {
  caption: (year: number) => `Svaren i mätomgång ${year}, de senaste först`,
  number: 'Löp\u00ADnummer',
  notSaved: 'Ej sparat',
  form: commonTexts.form,
  insats: commonTexts.insats,
  source: 'Källa',
  paper: 'Papper',
  storedAt: 'Sparat',
  filled: 'Ifyllt',
  filledOf: (answered: number, of: number) => `${answered}\u00A0av\u00A0${of}`,
  state: 'Läge',
  draft: 'Påbörjat',
  corrected: 'Rättat',
  typedTwice: 'Dubbel\u00ADregistrerat',
  actions: 'Åtgärder',
  move: 'Flytta',
  remove: 'Ta bort',
  open: (response: string) => `Öppna ${response}`,
  moveLabel: (response: string) => `Flytta ${response}`,
  removeLabel: (response: string) => `Ta bort ${response}`,
} as const

/** A response in the middle of a sentence: `löpnummer 12, Personal`. */
export function responseName(runningNumber: number | null, form: string): string {
  return runningNumber === null ? `påbörjat formulär, ${form}` : `löpnummer ${runningNumber}, ${form}`
}

/** Removing a response. */
export const removeResponseTexts = {
  title: (isDraft: boolean) => (isDraft ? 'Ta bort det påbörjade formuläret?' : 'Ta bort svaret?'),
  confirm: (isDraft: boolean) => (isDraft ? 'Ta bort formuläret' : 'Ta bort svaret'),
  what: (form: string, runningNumber: number | null, insats: string, filled: string) =>
    `${form}, ${runningNumber === null ? 'inte sparat' : `löpnummer ${runningNumber}`} (${insats}). ${filled} ifyllda.`,
  draftGoes: 'Det som har fyllts i försvinner. Det räknas inte med någonstans.',
  savedGoes: 'Svaret räknas inte längre i resultat, trender och leverans. Löpnumret ges inte till något annat svar.',
  goesAlong: (corrected: boolean, texts: number, typedTwice: boolean) => {
    const parts = [
      ...(corrected ? ['historiken över det som har rättats'] : []),
      ...(texts > 0 ? ['fritexten'] : []),
      ...(typedTwice ? ['den andra inskrivningen'] : []),
    ]
    const extra = typedTwice ? ' Enkäten räknas då inte heller bland de dubbelregistrerade.' : ''
    return parts.length === 0 ? null : `Med det försvinner också ${listWords(parts, 'och')}.${extra}`
  },
  delivered: (number: number) =>
    `Leverans ${number} är redan gjord och ändras inte. Gör du en ny, säg till mottagaren att den ersätter den förra.`,
  canUndo: 'Du kan ångra med Ctrl+Z.',
  removed: (runningNumber: number | null, form: string) =>
    runningNumber === null
      ? `Det påbörjade formuläret (${form}) är borttaget.`
      : `Löpnummer ${runningNumber} (${form}) är borttaget.`,
} as const

/** Moving a response to another insats. */
export const moveResponseTexts = {
  title: 'Flytta till annan insats',
  what: (response: string, insats: string) => `${capital(response)}. Hör nu till: ${insats}.`,
  to: 'Ny insats',
  confirm: 'Flytta',
  moved: (response: string, insats: string) => `${capital(response)}, hör nu till ${insats}.`,
} as const

/** The view of free texts. */
export const openTextTexts = {
  title: 'Fritext',
  stays: 'Fritext stannar i förbundet. Den följer aldrig med i en leverans.',
  shownNowhere: 'En text visas i ingen rapport förrän den är märkt ”Får visas”. I dag visar ingen rapport fritext.',
  how: 'Markera det som inte får visas, med musen eller Skift och pilarna, och tryck M. Utan markering gäller M ordet vid markören. M på det som är maskerat visar det igen. Ctrl+Retur märker texten ”Får visas”.',
  form: commonTexts.form,
  allForms: 'Alla formulär',
  state: 'Läge',
  states: { all: 'Alla', unread: 'Ej lästa' },
  shown: (matching: number, all: number, unread: number) => {
    const count = all === 1 ? '1 text' : `${formatCount(all)} texter`
    const shown = matching === all ? count : `Visar ${formatCount(matching)} av ${count}`
    return `${shown}, ${unread === 0 ? 'alla är lästa' : `${formatCount(unread)} ej ${unread === 1 ? 'läst' : 'lästa'}`}`
  },
  more: (shown: number, matching: number) => `De ${formatCount(shown)} första av ${formatCount(matching)} visas.`,
  showMore: 'Visa fler',
  empty: (year: number) => `Ingen fritext i mätomgång ${year}`,
  emptyExplained: 'Fritext skrivs in med enkäten på sidan Registrera eller kommer med en importerad fil.',
  allRead: 'Alla texter är lästa',
  noneMatch: 'Inga texter stämmer med filtren',
  name: (form: string, runningNumber: number) => `${form}, löpnummer ${runningNumber}`,
  place: (insats: string, field: string) => `${insats} · ${field}`,
  read: 'Får visas',
  unread: 'Ej läst',
  content: (name: string) => `Texten i ${name}. Den kan markeras men inte ändras.`,
  mask: 'Maskera',
  unmask: 'Visa igen',
  maskSuggested: (count: number) => (count === 1 ? 'Maskera förslaget' : `Maskera förslagen (${count})`),
  approve: 'Får visas',
  withdraw: 'Ta tillbaka ”Får visas”',
  preview: 'Så visas den:',
  mark: '[maskerat]',
  masked: 'Det markerade är maskerat.',
  unmasked: 'Det markerade visas igen.',
  suggestedMasked: (count: number) => (count === 1 ? 'Förslaget är maskerat.' : `${count} förslag är maskerade.`),
  approved: (name: string) => `${name}: texten är märkt ”Får visas”.`,
  withdrawn: (name: string) => `${name}: texten är inte längre märkt ”Får visas”.`,
} as const

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
