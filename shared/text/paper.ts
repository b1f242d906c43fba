import { missingWords } from '../model/missing-words'
import { commonTexts } from './common'
import { entryTexts } from './entry'
import { listWords } from './format'

/** What stands on a form of paper beside the wording of its instrument. Only our own instructions: no facts, no promises. */
export const paperTexts = {
  documentTitle: (forms: readonly string[], year: number) => `${forms.join(', ')} ${year}`,
  round: (year: number) => `${commonTexts.round} ${year}`,
  runningNumber: 'Löpnummer',
  runningNumberBy: 'Fylls i av förbundet',
  insats: commonTexts.insats,
  kon: entryTexts.konQuestion,
  hint: 'Sätt ett kryss per fråga.',
  question: 'Fråga',
  continued: 'fortsättning',
  pageOf: (page: number | string, pages: number | string) => `Sida ${page} (${pages})`,
} as const

/** What stands in the workbook that colleagues type forms of paper into. */
export const entryWorkbookTexts = {
  guide: 'Så gör du',
  lists: 'Listor',
  title: (year: number) => `Skriv in pappersenkäter, mätomgång ${year}`,
  /** In the order in which they are done. `rows` is how many forms each sheet has room for. */
  steps: (rows: number): readonly string[] => [
    'Gå till bladet för formuläret och skriv en enkät per rad, utan tomma rader emellan. Kolumnerna står i samma ordning som frågorna på enkäten.',
    'Välj svaret i listan i cellen (Alt + pil ned öppnar den), eller skriv det precis som det står där.',
    `Är inget kryss satt, välj ”${missingWords.blank}” eller lämna cellen tom. Är flera kryss satta, välj ”${missingWords['double-marked']}”. Går krysset inte att läsa, välj ”${missingWords.illegible}”.`,
    'Välj insatsen i listan, eller skriv ett annat namn. Lämna cellen tom om enkäten inte hör till någon insats.',
    'Skriv inga namn, personnummer eller andra personuppgifter.',
    'Lägg enkäterna i samma ordning som raderna, så går det att hitta tillbaka till dem.',
    `Varje blad har plats för ${rows} enkäter. Räcker det inte, använd en kopia till av arbetsboken.`,
    'Spara filen som vanligt och lämna den till den som har programmet. Där läses den in på sidan Importera, ett blad i taget.',
  ],
  insats: commonTexts.insats,
  kon: paperTexts.kon,
  errorTitle: 'Svaret finns inte i listan',
  error: `Välj ett svar i listan, eller ${listWords(
    [missingWords.blank, missingWords['double-marked'], missingWords.illegible].map((word) => `”${word}”`),
    'eller',
  )}. Tryck Avbryt för att börja om med cellen.`,
} as const

/** The part of the settings page where both are saved. */
export const paperPartTexts = {
  forms: 'Formulär på papper',
  formsDescription: (year: number) =>
    `PDF-filer att skriva ut för mätomgång ${year}. Frågorna står i den ordning som de skrivs in på sidan Registrera.`,
  form: commonTexts.form,
  questions: 'Frågor',
  actions: 'Åtgärder',
  saveForm: 'Spara som PDF …',
  saveFormLabel: (form: string) => `Spara ${form} som PDF …`,
  compare: (version: string) =>
    `Frågorna kommer ur ”${version}”. Vilken svarsskala en fråga har är inte bekräftat för alla frågor. Jämför med NNS egna enkäter innan ni delar ut formulären.`,
  toInstrument: 'Visa underlaget',
  printing: 'PDF-filen görs …',
  workbook: 'Arbetsbok att skriva i',
  workbookDescription:
    'En Excelfil för kollegor som inte har programmet: ett blad för varje formulär, med svaren i listor att välja ur. När den är ifylld läses den in på sidan Importera, och kolumnerna känns igen av sig själva.',
  writing: 'Arbetsboken skrivs …',
} as const

/** What can be done there, for button, key and palette. */
export const paperCommandTexts = {
  forms: { text: 'Spara alla formulär som PDF …', keys: 'Ctrl+P' },
  workbook: { text: 'Spara arbetsbok att skriva i …', keys: 'Ctrl+Shift+S' },
} as const
