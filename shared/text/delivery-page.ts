import { commonTexts } from './common'
import { formatCount, listWords } from './format'

/** What can be done on the page, for button, key and palette. */
export const deliveryCommandTexts = {
  save: { text: 'Spara leveransfil …', keys: 'Ctrl+S' },
} as const

export const openRoundTexts = {
  title: (year: number) => `Mätomgång ${year} är öppen`,
  explained:
    'En leverans görs av en stängd mätomgång, så att siffrorna i filen är desamma som de som står kvar här. Stäng den när alla svar är inne. Den kan öppnas igen.',
  close: (year: number) => `Stäng mätomgång ${year} …`,
} as const

export const deliveryPreviewTexts = {
  title: 'Det här får NNS',
  description: (number: number, year: number) =>
    number === 1
      ? `Exakt de siffror som filen kommer att innehålla för mätomgång ${year}.`
      : `Exakt de siffror som filen kommer att innehålla. Det blir leverans nummer ${number} för mätomgång ${year}; säg till mottagaren att den ersätter den förra och att den förra ska tas bort. Har bara några få svar ändrats sedan dess kan den som har båda filerna räkna ut dem, och programmet kontrollerar inte det.`,
  demo: 'Siffrorna är påhittade, och filen märks som demonstrationsdata.',
  allTooFew: (limit: number) =>
    `Inget formulär har ${limit} svar eller fler. Filen skulle bara säga det, och inte innehålla några siffror.`,
  responses: (count: number) => `${formatCount(count)} svar`,
  tooFew: (limit: number) => `Färre än ${limit} svar, redovisas inte`,
  groupsTitle: 'Grupper som visas',
  group: 'Grupp',
  breakdowns: { total: 'Totalt', insats: 'Per insats', kon: 'Per kön' },
  groupOption: (breakdown: string, group: string) => (breakdown === group ? group : `${breakdown}: ${group}`),
  askedMissing: 'Ett streck vid svarsandel betyder att antalet tillfrågade inte är angivet. Det anges under Inställningar.',
  konWithoutAsked: 'Hur många som har tillfrågats och tackat nej är inte känt per kön.',
  includes: (members: readonly string[]) => `Omfattar ${listWords(members, 'och')}`,
  includesSome: (first: readonly string[], others: number) => `Omfattar ${first.join(', ')} och ${formatCount(others)} till`,
  whyTitle: 'Så här är grupperna sammanslagna, och därför',
  nothingJoined: 'Ingen grupp har behövt slås ihop eller utelämnas.',
  undivided: {
    insats: 'Alla svar hör till samma insats eller till ingen, så det finns inget att dela upp per insats.',
    kon: 'Alla svar har samma uppgift om kön, så det finns inget att dela upp per kön.',
  },
  countsTitle: 'Antal per svarsalternativ',
  countsOf: 'Visa antal för',
  countsCaption: (form: string, group: string, scale: string) => `${form}, ${group}: frågor på skalan ${scale}`,
  question: 'Fråga',
  numbered: (number: number, text: string) => `${number}. ${text}`,
  withheld: commonTexts.notGiven,
  withheldExplained: 'Ett streck betyder att frågan inte redovisas för gruppen.',
} as const

/** By which rule the file is made, and what is never in it. */
export const deliveryRuleTexts = {
  title: 'Reglerna bakom filen',
  rule: (limit: number) => `Minst ${limit} svar i varje grupp`,
  ruleExplained: (limit: number) => [
    `En grupp med färre än ${limit} svar visas aldrig för sig. Den slås ihop med andra, så att ingen kan räkna ut den ur summan.`,
    `Gränsen ${limit} är programmets eget antagande. Vilken gräns NNS har är inte känt.`,
    'NNS mall för inrapportering är inte heller känd. Filen är en Excelfil i programmets eget format, med en kodbok som förklarar varje kolumn.',
  ],
  never: 'Det här finns aldrig med',
  neverListed: [
    'Svar i fritext och kommentarer',
    'Enskilda personers svar, löpnummer eller datum',
    'Insats och kön på samma gång (korstabeller)',
    'Namn, e-post och andra personuppgifter',
  ],
} as const

export const savedTexts = {
  saved: (number: number, fileName: string) => `Leverans nummer ${number} är sparad i filen ${fileName}.`,
  next: 'Programmet skickar ingenting. Lämna filen till NNS på det sätt ni har kommit överens om.',
} as const

export const deliveryListTexts = {
  title: 'Tidigare leveranser',
  description: 'Kontrollsumman ändras om något i filen ändras. Stämmer den är filen densamma som sparades här.',
  none: (year: number) => `Ingen leverans är gjord för mätomgång ${year} ännu.`,
  noneExplained: 'När du sparar en leveransfil antecknas den här, utan sitt innehåll.',
  number: 'Nr',
  writtenAt: 'När',
  file: 'Fil',
  checksum: 'Kontrollsumma (SHA-256)',
  showChecksum: 'Visa hela',
  hideChecksum: 'Visa början',
  checksumLabel: (verb: string, number: number) => `${verb} av kontrollsumman för leverans ${number}`,
  actions: 'Åtgärd',
} as const
