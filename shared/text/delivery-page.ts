import type { PackageProblem } from '../delivery/package/package-problem'
import type { DisclosurePolicy } from '../disclosure/policy'
import { breakdownLabels, quoted } from './delivery'
import { formatCount, listWords } from './format'
import { packageProblemSentence } from './package-problems'

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

/** What the coordinator decides of a delivery. */
export const deliveryChoiceTexts = {
  title: 'Era val',
  description: 'Det ni väljer gäller mätomgången, både i leveransen och i allt som är för visning.',
  minimumGroup: 'Minsta grupp som visas',
  minimumGroupExplained:
    'Mindre grupper slås ihop med andra, och formulär med färre svar redovisas inte. Ni kan kräva fler svar än programmet gör, men inte färre.',
  groupOf: (count: number) => `${count} svar`,
  haveLimited: (count: number) => `Grupper med färre än ${count} svar visas nu inte för sig.`,
  numbered: 'Byt ut insatsernas namn mot nummer',
  numberedExplained:
    'NNS ser då ”Insats 3” i stället för namnet. Numret är detsamma i alla era leveranser. I era egna rapporter står namnen kvar.',
  join: 'Visa insatser tillsammans …',
  joined: (names: readonly string[]) => `${listWords(names, 'och')} visas tillsammans.`,
  separate: 'Visa var för sig',
  separateLabel: (names: readonly string[]) => `Visa ${listWords(names, 'och')} var för sig`,
  noneJoined: 'Ni har inte valt att visa några insatser tillsammans.',
  dialogTitle: 'Visa insatser tillsammans',
  dialogExplained: 'Kryssa för minst två. De redovisas som en enda grupp, med alla sina namn.',
  confirm: 'Visa tillsammans',
  haveJoined: (names: readonly string[]) => `${listWords(names, 'och')} visas nu tillsammans.`,
  haveSeparated: (names: readonly string[]) => `${listWords(names, 'och')} visas nu var för sig.`,
  undivided: (form: string) => `${form} delas inte upp per kön.`,
  undivide: (form: string) => `Dela inte upp ${form} per kön`,
  divide: 'Dela upp igen',
  divideLabel: (form: string) => `Dela upp ${form} per kön igen`,
  haveUndivided: (form: string) => `${form} delas nu inte upp per kön.`,
  haveDivided: (form: string) => `${form} delas nu upp per kön.`,
  haveNumbered: 'Insatserna har nu nummer i stället för namn i filen.',
  haveNamed: 'Insatserna har nu sina namn i filen.',
} as const

export const deliveryPreviewTexts = {
  title: 'Det här får NNS',
  description: (number: number, year: number) =>
    number === 1
      ? `Exakt de siffror som filen kommer att innehålla för mätomgång ${year}.`
      : `Exakt de siffror som filen kommer att innehålla. Det blir leverans ${number} för mätomgång ${year}; säg till mottagaren att den ersätter den förra.`,
  sameAs: (number: number) => `Siffrorna är desamma som i leverans ${number}. Det behövs ingen ny leverans.`,
  demo: 'Siffrorna är påhittade, och filen märks som demonstrationsdata.',
  allTooFew: (limit: number) =>
    `Inget formulär har ${limit} svar eller fler. Filen skulle bara säga det, och inte innehålla några siffror.`,
  responses: (count: number) => `${formatCount(count)} svar`,
  tooFew: (limit: number) => `Färre än ${limit} svar, redovisas inte`,
  groupsTitle: 'Grupper',
  group: 'Grupp',
  breakdowns: { total: 'Totalt', insats: 'Per insats', kon: 'Per kön' },
  askedMissing: 'Ett streck vid svarsandel betyder att antalet tillfrågade inte är angivet. Det anges under Inställningar.',
  askedHidden: 'lämnas inte ut',
  konWithoutAsked: 'Hur många som har tillfrågats och tackat nej är inte känt per kön.',
  includes: (members: readonly string[]) => `Omfattar ${listWords(members, 'och')}`,
  includesSome: (first: readonly string[], others: number) => `Omfattar ${first.join(', ')} och ${formatCount(others)} till`,
  whyTitle: 'Så här är grupperna sammanslagna, och därför',
  nothingJoined: 'Ingen grupp har behövt slås ihop eller utelämnas.',
  undivided: {
    insats:
      'Det finns inget att dela upp per insats: alla svar hör till samma insats, till insatser som visas tillsammans, eller till ingen.',
    kon: 'Alla svar har samma uppgift om kön, så det finns inget att dela upp per kön.',
  },
  questionsTitle: 'Svar på varje fråga',
  questionsOf: 'Visa svaren',
  questionsWhyTitle: 'Så här är svaren sammanslagna eller utelämnade, och därför',
  countsCaption: (form: string, breakdown: keyof typeof breakdownLabels, scale: string) =>
    `${form}, ${breakdownLabels[breakdown]}: frågor på skalan ${scale}`,
  question: 'Fråga',
  questionAndGroup: 'Fråga och grupp',
  numbered: (number: number, text: string) => `${number}. ${text}`,
  classOf: (from: number, to: number) => `${from}–${to}:`,
  withheld: (breakdown: keyof typeof breakdownLabels) =>
    breakdown === 'total' ? 'Redovisas inte.' : `Redovisas inte ${breakdownLabels[breakdown]}.`,
} as const

/** The attack on the finished file before it is written. */
export const auditTexts = {
  title: 'Kontroll av filen',
  description:
    'Programmet försöker räkna ut små grupper ur den färdiga filen och tidigare leveranser, så som en utomstående kunde göra. Filen skrivs bara om det inte går.',
  running: 'Kontrollerar att ingen kan kännas igen …',
  cancelled: 'Kontrollen är avbruten. Den görs i alla fall innan filen skrivs.',
  again: 'Kontrollera nu',
  passed: (limit: number) =>
    `Det går inte att räkna ut hur färre än ${limit} personer har svarat, varken ur filen eller ur den och tidigare leveranser tillsammans.`,
  looked: (sets: number, earlier: number) =>
    `${formatCount(sets)} grupper av personer är prövade${earlier > 0 ? `, mot ${earlier === 1 ? 'en tidigare leverans' : `${formatCount(earlier)} tidigare leveranser`}` : ''}.`,
  refused: 'Filen kan inte sparas som den är nu.',
  wayOutTitle: 'Så går det att leverera',
} as const

function questionsText(numbers: readonly number[]): string {
  return numbers.length === 1 ? `fråga ${numbers[0]}` : `fråga ${listWords(numbers.map(String), 'och')}`
}

/** Why a delivery is refused, and what would make it possible. `groups` are names of groups in the file, or none for the form as a whole. */
export const refusalTexts = {
  people: (earlier: number, groups: readonly string[], limit: number) =>
    `Jämfört med leverans ${earlier} har färre än ${limit} personers svar kommit till eller försvunnit${inGroups(groups)}. Den som har båda filerna kan räkna ut vad de har svarat.`,
  answers: (earlier: number, numbers: readonly number[], groups: readonly string[], limit: number) =>
    `Jämfört med leverans ${earlier} har svaren på ${questionsText(numbers)} ändrats för färre än ${limit} personer${inGroups(groups)}. Den som har båda filerna kan se hur.`,
  alike: (earlier: number, numbers: readonly number[], groups: readonly string[]) =>
    `De svar på ${questionsText(numbers)} som skiljer sig från leverans ${earlier} är så gott som lika${inGroups(groups)}. Den som har båda filerna kan se vad var och en har svarat.`,
  regrouped: (earlier: number, groups: readonly string[], limit: number) =>
    `Grupperna är andra än i leverans ${earlier}${inGroups(groups)}. Skillnaden mellan dem visar något om färre än ${limit} personer för den som har båda filerna.`,
  unmatched: 'Det går inte att se vilka insatser i en tidigare leverans som är samma som nu.',
  undecided: 'Kontrollen hann inte räkna färdigt, så det är inte visat att ingen kan kännas igen.',
  other: (groups: readonly string[], limit: number) =>
    `Det går att räkna ut något om färre än ${limit} personer${inGroups(groups)}.`,
  crossed: (cells: readonly string[], limit: number) =>
    `Jämförs insatser med kön går det att räkna ut något om färre än ${limit} personer: ${listWords(cells, 'och')}.`,
  /** Those of an insats who have this kön. */
  cell: (insats: readonly string[], kon: readonly string[]) =>
    [kon, insats]
      .filter((names) => names.length > 0)
      .map((names) => listWords(names.map(quoted), 'eller'))
      .join(' i '),
  inOrder: (earlier: number) => `Inget är fel med siffrorna, och leverans ${earlier} gäller fortfarande.`,
  enough: (limit: number) =>
    `En ny leverans blir möjlig när minst ${limit} personers svar skiljer sig i varje grupp som har ändrats, eller när inget skiljer sig.`,
  together: 'Det kan räcka att visa insatserna där få svar har ändrats tillsammans med andra.',
  sameGroups: (earlier: number) => `Dela upp och visa grupperna på samma sätt som i leverans ${earlier}.`,
  sameNames: 'Ge insatserna samma namn som då, eller nummer om de hade det.',
  undivide: 'Dela inte upp formuläret per kön.',
  joinMore: 'Visa fler insatser tillsammans.',
} as const

function inGroups(groups: readonly string[]): string {
  return groups.length === 0 ? '' : ` i ${listWords(groups.map(quoted), 'och')}`
}

/** By which rule the file is made, and what is never in it. */
export const deliveryRuleTexts = {
  title: 'Reglerna bakom filen',
  rule: (limit: number, version: number) => `Minst ${limit} svar i varje grupp (regel version ${version})`,
  ruleExplained: (limit: number, { minimumGroup, fullDistribution }: DisclosurePolicy) => [
    `En grupp med färre än ${limit} svar visas aldrig för sig. Den slås ihop med andra, så att ingen kan räkna ut den ur summan.`,
    `Detsamma gäller varje fråga för sig: har för få svarat, eller nästan alla lika, visas svaren för större grupper, två och två svarsalternativ eller inte alls. Alla svarsalternativ visas från ${Math.max(limit, fullDistribution)} svar.`,
    `Gränserna ${minimumGroup} och ${fullDistribution} är programmets eget antagande. Vilken gräns NNS har är inte känt.${limit > minimumGroup ? ` Ni har valt minst ${limit} svar för mätomgången.` : ''}`,
    'NNS mall för inrapportering är inte heller känd. Filen är ett paket av tabeller (zip) i programmets eget format, med samma innehåll i en Excelfil bredvid.',
  ],
  breakdowns: (breakdowns: readonly (keyof typeof breakdownLabels)[]) =>
    breakdowns.length === 0
      ? 'Svaren delas inte upp.'
      : `Svaren delas upp ${listWords(
          breakdowns.map((breakdown) => breakdownLabels[breakdown]),
          'och',
        )}${breakdowns.length > 1 ? `, aldrig på båda samtidigt. Visar de tillsammans något om få utelämnas uppdelningen ${breakdownLabels[breakdowns.at(-1) ?? 'kon']}` : ''}.`,
  never: 'Det här finns aldrig med',
  neverListed: [
    'Svar i fritext och kommentarer',
    'Enskilda personers svar, löpnummer eller datum',
    'Insats och kön på samma gång (korstabeller)',
    'Namn, e-post och andra personuppgifter',
  ],
} as const

export const savedTexts = {
  saved: (number: number, fileName: string) =>
    `Leverans ${number} är sparad i filen ${fileName}, med samma innehåll i en Excelfil bredvid.`,
  next: 'Programmet skickar ingenting. Lämna filen till NNS på det sätt ni har kommit överens om.',
  recreated: (number: number, fileName: string) =>
    `Leverans ${number} är skapad igen i filen ${fileName}, med Excelfilen bredvid. Båda är exakt de filer som sparades då.`,
  recreatedOtherwise: (number: number, fileName: string) =>
    `Leverans ${number} är skapad igen i filen ${fileName}, med Excelfilen bredvid. Innehållet är detsamma, men den här versionen av programmet skriver det på ett annat sätt, så kontrollsummorna är andra.`,
} as const

export const deliveryListTexts = {
  title: 'Leveranslogg',
  description: 'Kontrollsumman ändras om något i filen ändras. Stämmer den är filen densamma som sparades här.',
  none: (year: number) => `Ingen leverans är gjord för mätomgång ${year} ännu.`,
  noneExplained: 'När du sparar en leveransfil antecknas den här, med det som behövs för att skapa den igen.',
  number: 'Nr',
  writtenAt: 'När',
  writtenBy: 'Av',
  file: 'Fil',
  rule: 'Regel',
  ruleVersion: (version: number) => `version ${version}`,
  audit: 'Kontroll',
  passed: 'godkänd',
  notAudited: 'inte gjord',
  notKept:
    'Gjord med en äldre version av programmet. Vad den innehöll är inte sparat, så den kan inte skapas igen eller jämföras med nya leveranser.',
  recreate: 'Skapa filen igen …',
  recreateLabel: (number: number) => `Skapa filen för leverans ${number} igen …`,
  compare: 'Jämför med en fil …',
  compareLabel: (number: number) => `Jämför leverans ${number} med en fil …`,
  checksums: 'Kontrollsummor (SHA-256)',
  checksumsOf: (number: number) => `Kontrollsummor för leverans ${number}`,
  zip: 'Leveransfilen (zip)',
  workbook: 'Excelfilen',
  content: 'Innehållet, samma i båda',
} as const

/** What a file is to a delivery, in a sentence. */
export const comparisonTexts = {
  identical: (number: number, fileName: string) => `${fileName} är exakt den fil som sparades som leverans ${number}.`,
  sameContent: (number: number, fileName: string) =>
    `${fileName} har samma innehåll som leverans ${number}, men är inte samma fil. Den kan ha öppnats och sparats igen.`,
  differs: (number: number, fileName: string) =>
    `${fileName} säger sig vara leverans ${number}, men innehållet är ett annat. Använd den inte: skapa filen igen ur loggen.`,
  another: (number: number, fileName: string, other: { name: string; year: number; number: number }) =>
    `${fileName} är en annan leverans än leverans ${number} här: ${other.name} ${other.year}, leverans ${other.number}.`,
  notTheFile: (number: number, fileName: string) =>
    `${fileName} är inte den fil som sparades som leverans ${number}. Mer går inte att säga, eftersom innehållet inte är sparat.`,
  problem: (fileName: string, problem: PackageProblem) =>
    problem.code === 'damaged'
      ? `${fileName} är skadad eller ändrad. Använd den inte: skapa filen igen ur loggen.`
      : `${fileName}: ${packageProblemSentence(problem)}`,
} as const
