import type { ColumnRole, ImportProblem } from '../importing/plan'
import type { CommandText } from './commands'
import { formatCount, listSome, listWords } from './format'

/** What can be done on the page, for buttons, keys and palette. */
export const importCommandTexts = {
  choose: (isOpen: boolean): CommandText => ({ text: isOpen ? 'Välj en annan fil …' : 'Välj fil …', keys: 'Ctrl+I' }),
  leave: { text: 'Lämna filen', keys: null },
  commit: (added: number | null, changed: number): CommandText => ({ text: commitText(added, changed), keys: 'Ctrl+Enter' }),
} as const

/** Nothing added and nothing changed: what is here is kept, although the file says something else. */
function commitText(added: number | null, changed: number): string {
  if (added === null) return 'Importera svaren'
  if (added > 0) return `Importera ${formatCount(added)} svar`
  return changed > 0 ? `Ändra ${formatCount(changed)} svar` : 'Behåll svaren som de är'
}

export const chooseTexts = {
  title: 'Fil',
  description: 'En Excelfil (.xlsx) eller textfil (.csv) som du har exporterat ur enkätverktyget.',
  drop: 'Du kan också släppa filen var som helst på sidan.',
  nothingStored: 'Inget sparas förrän du har sett hur svaren blir och väljer att importera dem.',
  dropHere: 'Släpp filen här',
  oneAtATime: 'Släpp en fil i taget. Inget har lästs in.',
  reading: 'Väntar på filen och läser in den …',
  readingNamed: (fileName: string) => `Läser in ${fileName} …`,
} as const

export const sheetTexts = {
  description: 'Ändra det som inte stämmer, så läses filen om.',
  sheet: 'Blad',
  sheetOption: (name: string, rows: number) => `${name} (${formatCount(rows)} rader)`,
  headerRow: 'Rad med rubriker',
  formMissing: 'Välj formulär',
  formUnknown:
    'Det går inte att se på rubrikerna vilket formulär svaren hör till. Välj formulär, så visas hur svaren blir. Kontrollera också att rätt blad och rätt rad är valda.',
  otherYear: (fileYear: number, roundYear: number) =>
    `De flesta datum i filen är från ${fileYear}, men svaren är på väg in i mätomgång ${roundYear}.`,
  noSuchRound: (fileYear: number) => `Mätomgång ${fileYear} finns inte. Hör svaren dit, lägg först upp den under Inställningar.`,
  noAnswers: 'Filen har inga svar.',
  noAnswersExplained: 'Det valda bladet har ingen rad under rubrikerna. Kontrollera att rätt fil och rätt blad är valda.',
  remembered: (fileName: string, day: string) => `Kolumnerna tolkas som när du importerade ${fileName || 'en fil'} ${day}.`,
  rememberedButChanged: (columns: number) =>
    columns === 1
      ? 'En kolumn ser annorlunda ut än då och behöver kontrolleras.'
      : `${columns} kolumner ser annorlunda ut än då och behöver kontrolleras.`,
  startOver: 'Tolka om från början',
  startedOver: 'Kolumnerna är tolkade från början, utan det som valdes förra gången.',
  asBefore: 'Tolka som förra gången',
  changeRound: (year: number) => `Byt till mätomgång ${year}`,
  closedRound: (year: number) => `Mätomgång ${year} är stängd och måste öppnas igen innan svar kan importeras till den.`,
  importedBefore: (fileName: string, day: string, responses: number) =>
    `En fil som heter ${fileName} importerades hit ${day} med ${formatCount(responses)} svar. Är det samma svar kommer de att räknas två gånger. Ångra i så fall den tidigare importen först.`,
} as const

type NamedRole = Exclude<ColumnRole['kind'], 'question' | 'open-text'>

const roleNames: Readonly<Record<NamedRole, string>> = {
  kon: 'Kön',
  insats: 'Insats',
  date: 'Datum',
  'response-id': 'Svarets id i enkätverktyget',
  ignored: 'Används inte',
  personal: 'Personuppgift – sparas aldrig',
}

export const columnTexts = {
  title: 'Kolumner',
  uncertainTitle: (columns: number) => (columns === 1 ? 'En kolumn att titta på' : `${columns} kolumner att titta på`),
  uncertainExplained: 'Rubriken eller svaren liknar något i formuläret, men inte säkert. Välj vad kolumnen är.',
  certainTitle: (columns: number) => (columns === 1 ? 'En kolumn som känns igen' : `${columns} kolumner som känns igen`),
  column: 'Kolumn',
  header: 'Rubrik i filen',
  noHeader: 'utan rubrik',
  withoutHeader: (letters: string) => `kolumn ${letters}`,
  samples: 'Exempel',
  samplesHidden: 'visas inte',
  samplesNone: 'tom',
  role: 'Vad den är',
  roleLabel: (letters: string, header: string) => `Vad kolumn ${letters} är: ${header}`,
  questions: 'Frågor i formuläret',
  others: 'Annat',
  name: (kind: NamedRole) => roleNames[kind],
  openText: (label: string) => `${label} – stannar hos förbundet`,
  question: (number: number, text: string) => `${number}. ${text}`,
  choose: 'Välj …',
  undecided: 'Välj vad kolumnen är',
  uncertain: 'Osäker',
  checked: 'Kontrollerad',
  changed: 'Ändrad av dig',
  agree: 'Stämmer',
  agreeLabel: (letters: string) => `Förslaget för kolumn ${letters} stämmer`,
  agreeAll: 'Alla förslag stämmer',
  ignoreRest: 'Resten används inte',
} as const

const unusedShown = 4
const longestHeader = 48

/**
 * What was found, in one sentence: how many questions, the background, and what is left out. `unused`: the headers of the columns
 * that are not used although something stands in them; of many only the first are named.
 */
export function columnsFound(
  questions: number,
  ofAll: number,
  others: readonly ColumnRole['kind'][],
  unused: readonly string[],
): string {
  const background = (['kon', 'insats', 'date', 'response-id'] as const)
    .filter((kind) => others.includes(kind))
    .map((kind) => roleNames[kind].toLowerCase())
  const words = others.includes('open-text') ? ['fritext'] : []
  const found = listWords([`${questions} av ${ofAll} frågor`, ...background, ...words], 'och')
  const personal = others.filter((kind) => kind === 'personal').length
  const left =
    personal === 1 ? ' En kolumn med personuppgifter läses inte in.' : ` ${personal} kolumner med personuppgifter läses inte in.`
  return `Hittade ${found}.${personal > 0 ? left : ''}${unused.length > 0 ? ` Används inte: ${namesOf(unused)}.` : ''}`
}

/** Headers quoted in a sentence. A last one is named too: to say that there is one more takes as much room. */
function namesOf(headers: readonly string[]): string {
  const names = headers.map((header) => `”${header.length > longestHeader ? `${header.slice(0, longestHeader - 1)}…` : header}”`)
  if (names.length <= unusedShown + 1) return listWords(names, 'och')
  return `${names.slice(0, unusedShown).join(', ')} och ${names.length - unusedShown} till`
}

export const previewTexts = {
  title: 'Så blir svaren',
  description: 'Jämför antalen med enkätverktygets egna siffror. Inget är sparat än.',
  responses: 'svar',
  into: (form: string, year: number) => `till ${form} i mätomgång ${year}`,
  questionsTitle: 'Antal per svarsalternativ',
  question: 'Fråga',
  questionsCaption: (scale: string) => `Frågor på skalan ${scale}`,
  code: (code: number, label: string) => `${code} ${label}`,
  konTitle: 'Kön',
  kon: 'Kön',
  konMissing: 'Ej besvarad, dubbelmarkerad eller oläslig',
  count: 'Antal svar',
  noteworthy: 'Att känna till',
  rowsWithoutAnswers: (rows: readonly number[]) =>
    rows.length === 1
      ? `Rad ${rows[0]} har inget svar på någon fråga och lämnas utanför.`
      : `${formatCount(rows.length)} rader har inget svar på någon fråga och lämnas utanför: rad ${listSome(rows.map(String))}.`,
  summaryRows: (rows: readonly number[]) =>
    rows.length === 1
      ? `Rad ${rows[0]} sammanfattar de andra raderna, till exempel som medelvärden, och lämnas utanför.`
      : `${formatCount(rows.length)} rader sammanfattar de andra, till exempel som medelvärden, och lämnas utanför: rad ${listSome(rows.map(String))}.`,
  otherHeaderRows: (rows: readonly number[]) =>
    rows.length === 1
      ? `Rad ${rows[0]} är också rubriker och läses inte som ett svar.`
      : `Rad ${listSome(rows.map(String))} är också rubriker och läses inte som svar.`,
  absentQuestions: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Fråga ${numbers[0]} finns inte i filen. Den räknas som att den inte fanns på formuläret, inte som ej besvarad.`
      : `Fråga ${listWords(numbers.map(String), 'och')} finns inte i filen. De räknas som att de inte fanns på formuläret, inte som ej besvarade.`,
  rowsOutsideRound: (rows: number, period: string) =>
    rows === 1
      ? `En rad har ett datum utanför mätomgångens dagar (${period}). Den importeras ändå.`
      : `${formatCount(rows)} rader har datum utanför mätomgångens dagar (${period}). De importeras ändå.`,
  noKon: 'Ingen kolumn är kön. Svaren räknas som enkäter utan frågan om kön.',
  noInsats: 'Inget namn på någon insats finns i filen. Svaren hör då inte till någon insats.',
} as const

export const insatsTexts = {
  title: 'Insatser i filen',
  description: 'Välj vilken insats varje namn i filen hör till.',
  name: 'Namn i filen',
  rows: 'Antal svar',
  becomes: 'Blir insatsen',
  becomesLabel: (name: string) => `Insats för ${name}`,
  existing: 'Insatser som finns',
  others: 'Annars',
  new: (name: string) => `Ny insats: ${name}`,
  none: 'Ingen insats',
  withoutName: 'Inget namn i filen',
} as const

const problemKinds: Readonly<Record<ImportProblem['kind'], string>> = {
  'outside-scale': 'Talet finns inte på skalan',
  'unknown-label': 'Inget av svarsalternativen',
  'several-answers': 'Flera svar i samma cell',
  'cell-error': 'Felvärde från kalkylbladet',
  'unknown-date': 'Går inte att läsa som ett datum',
}

export const problemTexts = {
  title: (count: number) =>
    count === 1 ? 'En cell att ta ställning till' : `${formatCount(count)} celler att ta ställning till`,
  description: 'De här cellerna är inget svar på sin fråga. Se efter i enkäten om du kan; annars gäller det som redan är valt.',
  cell: 'Cell',
  value: 'Står i filen',
  question: 'Fråga',
  becomes: 'Räknas som',
  becomesLabel: (cell: string) => `Cell ${cell} räknas som`,
  kind: (kind: ImportProblem['kind']) => problemKinds[kind],
  dateBecomes: 'Inget datum',
  withoutAnswer: 'Inget giltigt svar',
  answers: 'Svar på frågan',
  likewise: (others: number) =>
    others === 1 ? 'Gör likadant med den andra' : `Gör likadant med de ${formatCount(others)} andra`,
  likewiseLabel: (others: number, value: string) => `Gör likadant med ${formatCount(others)} celler till där det står ${value}`,
  showAll: (count: number) => `Visa alla ${formatCount(count)}`,
} as const

export const outsideScaleTexts = {
  title: 'Tal som inte finns på skalan',
  description: 'Talen står där svaren ska stå. Välj vad de betyder. Sedan kan du ändra en enskild cell längre ned.',
  column: 'Kolumn',
  question: 'Fråga',
  values: 'Står i filen',
  found: (values: readonly string[], cells: number) =>
    `${listSome(values)} i ${cells === 1 ? 'en cell' : `${formatCount(cells)} celler`}`,
  means: 'Betyder',
  meansLabel: (letters: string, values: readonly string[]) => `Vad ${listSome(values)} betyder i kolumn ${letters}`,
  choose: 'Välj …',
  likewise: (others: number) =>
    others === 1 ? 'Samma i den andra kolumnen' : `Samma i de ${formatCount(others)} andra kolumnerna`,
} as const

/** What stands in the way of an import, as a sentence that says what to do. */
export const obstacleTexts = {
  'no-question-column':
    'Ingen kolumn är en fråga i formuläret. Välj det formulär svaren hör till, eller ange ovan vilka kolumner som är frågorna.',
  'repeat-unanswered': 'Svara på om det är samma enkät som har importerats förut, eller en annan.',
  conflictsUndecided: (responses: number) =>
    responses === 1
      ? 'Välj vad som ska gälla för svaret som skiljer sig mellan filen och programmet.'
      : `Välj vad som ska gälla för ${formatCount(responses)} svar som skiljer sig mellan filen och programmet.`,
  'no-rows': 'Det finns inga svar under rubrikraden. Kontrollera att rätt blad och rätt rad är valda.',
  outsideScale: (letters: readonly string[]) =>
    `I kolumn ${listWords(letters, 'och')} står tal som inte finns på skalan. Välj vad de betyder under ”${outsideScaleTexts.title}”.`,
  sameRoleTwice: (role: string, letters: readonly string[]) =>
    `Kolumn ${listWords(letters, 'och')} är ${letters.length === 2 ? 'båda' : 'alla'} valda som ”${role}”. Behåll den rätta och välj något annat för ${letters.length === 2 ? 'den andra' : 'de andra'}.`,
} as const
