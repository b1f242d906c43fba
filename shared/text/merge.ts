import type { MergeRefusal } from '../merge/merge-packages'
import type { FileProblem } from '../merge/overview'
import type { FileStatus } from '../merge/read-file'
import { formatCount, listWords } from './format'
import { packageProblemSentence } from './package-problems'

/** The page where deliveries of many förbund become one table. */
export const mergeTexts = {
  wholeCountry: 'Riket',
  back: 'Till startsidan',
  filesTitle: 'Leveransfiler',
  filesDescription: (files: number, taken: number) =>
    `${formatCount(files)} ${files === 1 ? 'fil' : 'filer'}, varav ${formatCount(taken)} tas med.`,
  none: 'Inga leveransfiler ännu',
  noneExplained:
    'Välj förbundens leveransfiler, zip eller Excel, så många du vill på en gång. Du kan också släppa dem var som helst på sidan. Inget sparas förrän du väljer det, och ingen databas behöver vara öppen.',
  noneRule:
    'Det behövs minst tre förbund. Varje siffra i sammanställningen är av minst tre, så att inget förbund kan räkna ut ett annats.',
  allFiles: (files: number) => `Visa alla ${formatCount(files)} filer`,
  fewerFiles: 'Visa bara dem som inte tas med',
  dropHere: 'Släpp filerna här',
  file: 'Fil',
  forbund: 'Förbund',
  year: 'År',
  number: 'Nr',
  responses: 'Svar',
  status: 'Status',
  reading: 'Läser in och kontrollerar filerna …',
  readingCount: (done: number, of: number) => `${formatCount(done)} av ${formatCount(of)} filer`,
  progressLabel: 'Så långt har inläsningen kommit',
  tableTitle: 'Det här blir sammanställningen',
  tableDescription: (forbund: number, year: number) =>
    `${formatCount(forbund)} förbund, ${year}. Summor av det som förbunden har lämnat: alla svar och per kön, aldrig per insats.`,
  demo: 'Siffrorna är påhittade, och filerna märks som demonstrationsdata.',
  name: 'Vad sammanställningen gäller',
  nameDescription: 'Riket, eller regionens namn.',
  nameMissing: 'Skriv vad sammanställningen gäller.',
  formsCaption: 'Formulär och grupper',
  form: 'Formulär',
  group: 'Grupp',
  allAnswers: 'Alla svar',
  forbundCount: 'Antal förbund',
  formNotGiven: 'Färre än tre förbund redovisar formuläret, så det är inte med.',
  konNotGiven: 'Kön redovisas inte: det går inte att göra så att varje förbund delar sina grupper med minst två andra.',
  questionsTitle: 'Frågor',
  questionsOf: 'Visa frågorna för',
  questionsCaption: (form: string) => `${form}: alla svar`,
  question: 'Fråga',
  numbered: (number: number, text: string) => `${number}. ${text}`,
  answers: 'Svar på frågan',
  notGiven: 'Redovisas inte',
  questionNotGiven: 'Färre än tre förbund kan redovisa frågan tillsammans.',
  alsoInCodes: (forbund: number, answers: number) =>
    `Varje svarsalternativ för sig finns för ${formatCount(forbund)} förbund (${formatCount(answers)} svar).`,
  rulesTitle: 'Så är den gjord',
  rules: [
    'Varje siffra är en summa av minst tre förbund och säger hur många. Varje förbund är med i exakt samma siffror som minst två andra, så att den som drar ifrån sin egen leverans alltid har minst två kvar som inte går att skilja åt.',
    'Det som bara ett eller två förbund lämnar är inte med. Där ett eller två förbund saknas i en fråga lämnas ett eller två till utanför, de som har färst svar.',
    'Ett förbund som har för få svar på ett formulär lämnar inga siffror om det och räknas inte där.',
    'En sammanslagen grupp, som Man eller uppges ej, är en egen rad och läggs aldrig ihop med Man.',
    'Hur många som saknar svar på en fråga står bara där frågan har samma förbund som formuläret.',
    'Lämna aldrig ut två sammanställningar där den ena har ett förbund mer än den andra: skillnaden är det förbundet.',
  ],
  /** What a figure of a merged table rests on, beside it. */
  source: (forbund: number, answers: number) => `${formatCount(forbund)} förbunds leveranser, ${formatCount(answers)} svar`,
  saved: (zip: string, workbook: string) => `Sammanställningen är sparad som ${zip} och ${workbook}.`,
  cleared: 'Filerna är borttagna från sidan. De ligger kvar där de låg.',
} as const

export const mergeCommandTexts = {
  choose: (any: boolean) => ({ text: any ? 'Lägg till filer …' : 'Välj leveransfiler …', keys: 'Ctrl+I' }),
  save: { text: 'Spara sammanställningen …', keys: 'Ctrl+S' },
  clear: { text: 'Börja om', keys: null },
} as const

/** A group of kön by the names of its members: "Man eller uppges ej". */
export function konGroupsText(members: readonly string[]): string {
  return listWords(
    members.map((name, index) => (index === 0 ? name : name.toLowerCase())),
    'eller',
  )
}

/** What becomes of a file, as people read it. */
export function fileStatusText(status: FileStatus<FileProblem>): string {
  switch (status.status) {
    case 'taken':
      return 'Tas med'
    case 'duplicate':
      return `Dubblett: samma innehåll som ${status.of}`
    case 'older':
      return `Äldre leverans: nummer ${status.newest} används`
    case 'conflict':
      return `Två olika filer säger sig vara leverans ${status.number}. Ingen tas med: fråga förbundet vilken som gäller`
    case 'other-year':
      return `Annat år: de flesta är från ${status.year}`
    case 'other-instrument':
      return 'Andra formulär, frågor eller svarsskalor än de flesta'
    case 'demo':
      return 'Demonstrationsdata bland riktiga leveranser'
    case 'merged':
      return 'Är redan en sammanställning: förbunden skulle räknas två gånger'
    case 'unreadable':
      return fileProblemText(status.problem)
  }
}

/** Why a chosen file cannot be used, and what to do. */
export function fileProblemText(problem: FileProblem): string {
  return problem.code === 'cannot-be-opened'
    ? 'Filen går inte att öppna just nu. Kopiera den till den här datorn och välj den igen.'
    : packageProblemSentence(problem)
}

/** Why the files make no table. */
export function mergeRefusalText(refusal: MergeRefusal): string {
  if (refusal.reason === 'audit') {
    return 'Sammanställningen klarade inte kontrollen av att inget förbund kan räknas ut, så den kan inte sparas. Säg till den som sköter programmet.'
  }
  const { forbund, least } = refusal
  return `Det behövs minst ${least} förbund, och ${forbund === 0 ? 'inget' : forbund} kan tas med. Av färre skulle varje förbund kunna räkna ut ett annats siffror. Lägg till fler förbunds leveransfiler.`
}
