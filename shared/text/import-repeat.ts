import type { RepeatPreview } from '../contract/import-calls'
import type { Difference } from '../importing/conflicts'
import { formatCount, listSome } from './format'

/** Whether a file has been imported before, in part or in whole. */
export const repeatTexts = {
  title: 'Svar som finns redan',
  newResponses: 'nya svar',
  wholeFile: 'Antalen nedan gäller alla svar i filen, också de som finns redan.',
  asked: ({ overlapping, rowsChanged, by }: RepeatPreview, fileName: string, moment: string) => {
    const file = `${fileName} (${moment})`
    const found = by === 'id' ? idsAlike(overlapping, rowsChanged, file) : rowsAlike(overlapping, file)
    const other = by === 'id' ? 'som också numrerar sina svar' : 'där någon har svarat likadant'
    return `${found} Det kan vara samma enkät, exporterad på nytt, eller en annan enkät ${other}.`
  },
  known: ({ known, rows, conflicts }: RepeatPreview, fileName: string, moment: string) => {
    const all =
      known === rows
        ? `Alla ${formatCount(rows)} svar i filen finns redan`
        : `${formatCount(known)} av ${formatCount(rows)} svar i filen finns redan`
    const others =
      conflicts.length > 0
        ? `, och ${formatCount(conflicts.length)} finns men är ${conflicts.length === 1 ? 'ett annat' : 'andra'} i filen`
        : ''
    return `${all}${others}. De kom senast med ${fileName} (${moment}).`
  },
  unmarked: (responses: number) =>
    `${
      responses === 1
        ? 'Ett svar från en tidigare import till formuläret i mätomgången kan'
        : `${formatCount(responses)} svar från tidigare importer till formuläret i mätomgången kan`
    } inte jämföras med filen, eftersom en äldre version av programmet importerade ${responses === 1 ? 'det' : 'dem'}: är det samma enkät, ångra den tidigare importen först.`,
  question: 'Vilken enkät är det?',
  again: 'Samma enkät, exporterad på nytt',
  againExplained: ({ added, conflicts }: RepeatPreview) =>
    [
      added === 0 ? 'Inget svar läggs till.' : `${formatCount(added)} svar läggs till.`,
      ...(conflicts.length > 0 ? [`${formatCount(conflicts.length)} svar som finns är andra i filen.`] : []),
    ].join(' '),
  separate: 'En annan enkät',
  separateExplained: (rows: number) =>
    rows === 1 ? 'Svaret i filen läggs till.' : `Alla ${formatCount(rows)} svar i filen läggs till.`,
  removed: (responses: number) =>
    responses === 1
      ? 'Ett av dem har tagits bort här. Det läggs inte till igen.'
      : `${formatCount(responses)} av dem har tagits bort här. De läggs inte till igen.`,
  missing: (numbers: readonly number[], by: RepeatPreview['by']) =>
    `${numbers.length === 1 ? 'Ett svar som importerades förut finns' : `${formatCount(numbers.length)} svar som importerades förut finns`} inte i filen: löpnummer ${listSome(numbers.map(String))}. ${
      numbers.length === 1 ? 'Det är kvar här.' : 'De är kvar här.'
    }${by === 'row' ? ' Har svar ändrats i enkätverktyget läggs de till som nya; ta då bort de gamla på sidan Svar.' : ''}`,
} as const

/** Responses that the file says something else about. */
export const conflictTexts = {
  title: (responses: number) =>
    responses === 1 ? 'Ett svar är ett annat i filen' : `${formatCount(responses)} svar är andra i filen`,
  description: 'De har ändrats i enkätverktyget sedan de importerades. Välj vad som ska gälla.',
  response: 'Löpnummer',
  row: (row: number) => `rad ${row} i filen`,
  differs: 'Det som skiljer',
  here: 'Här',
  inFile: 'I filen',
  counts: 'Ska gälla',
  countsLabel: (runningNumber: number) => `Vad som ska gälla för löpnummer ${runningNumber}`,
  choose: 'Välj …',
  keep: 'Det som finns här',
  take: 'Det som står i filen',
  keepAll: 'Behåll alla',
  takeAll: 'Ta filens för alla',
  corrected: 'rättat här',
  item: (kind: Exclude<Difference['kind'], 'answer'>) => (kind === 'insats' ? 'Insats' : 'Fritext'),
  noInsats: 'Ingen insats',
  noText: 'Ingen text',
  showAll: (responses: number) => `Visa alla ${formatCount(responses)}`,
} as const

/** Rows that can be corrected outside the program. */
export const failedRowsTexts = {
  sheet: 'Rader att rätta',
  save: (rows: number) =>
    rows === 1 ? 'Spara raden för att rätta den …' : `Spara de ${formatCount(rows)} raderna för att rätta dem …`,
  explained:
    'Du kan också spara raderna som en arbetsbok, rätta cellerna i Excel och importera den. Det går lika bra efter att du har importerat den här filen.',
  saved: (fileName: string) => `Raderna är sparade i ${fileName}. Rätta de markerade cellerna och importera filen.`,
} as const

function idsAlike(ids: number, changed: number, file: string): string {
  const same =
    ids === 1
      ? 'Ett svar i filen har samma svars-id som ett svar'
      : `${formatCount(ids)} svar i filen har samma svars-id som svar`
  if (changed === 0) return `${same} från ${file}, och ${ids === 1 ? 'raden är likadan' : 'raderna är likadana'}.`
  const different =
    changed === ids
      ? ids === 1
        ? 'raden är inte likadan'
        : 'ingen av raderna är likadan'
      : `${formatCount(changed)} av raderna är inte likadana`
  return `${same} från ${file}, men ${different} som då.`
}

function rowsAlike(rows: number, file: string): string {
  return rows === 1
    ? `Ett svar i filen är likadant som ett från ${file}.`
    : `${formatCount(rows)} svar i filen är likadana som svar från ${file}.`
}
