import type { Settled } from '../entry/resolve-state'
import { formatCount, formatPercent, listWords } from './format'

const papers = (count: number) => (count === 1 ? '1 enkät' : `${formatCount(count)} enkäter`)
const fields = (count: number) => (count === 1 ? '1 fält' : `${formatCount(count)} fält`)
const differences = (count: number) => (count === 1 ? '1 skillnad' : `${formatCount(count)} skillnader`)

/** A share that is a limit, up to one decimal and never below what it is: 0,0104 is 1,1 %. */
function upperPercent(share: number): string {
  return formatPercent({ units: Math.ceil(Number((share * 1000).toFixed(6))), decimals: 1 })
}

/** A chosen limit: "0,5 %", "1 %". */
function limitPercent(limit: number): string {
  const tenths = Math.round(limit * 1000)
  return formatPercent(tenths % 10 === 0 ? { units: tenths / 10, decimals: 0 } : { units: tenths, decimals: 1 })
}

export const secondEntryTexts = {
  setUp: {
    title: (form: string, year: number) => `Dubbelregistrering av ${form} ${year}`,
    explained:
      'Enkäterna skrivs in en gång till utan att den första inskrivningen visas. Där de skiljer sig avgör du vad som står på enkäten. Bäst är att en kollega gör det: den som skrev in först gör lätt om samma fel.',
    label: 'Hur mycket ska skrivas in en gång till?',
    none: 'Inget',
    noneExplained: 'Varje enkät skrivs in en gång. Felskrivningar som ryms på skalan märks inte.',
    all: 'Alla enkäter',
    allExplained: 'Klart när varje enkät är inskriven två gånger. Säkrast, och lagom när enkäterna är få.',
    sample: 'Ett slumpmässigt stickprov',
    sampleExplained: 'Enkäter lottas fram en i taget, tills andelen fel är under den gräns du väljer.',
    limit: 'Hur stor andel av fälten får vara fel?',
    limitChoice: limitPercent,
    stops: (limit: number) =>
      `Stickprovet räcker när högst ${limitPercent(limit)} av fälten kan vara fel, enligt övre gränsen i ett 95-procentigt intervall (Wilson).`,
    takes: (fewest: number, fieldsPerPaper: number) =>
      `Det tar minst ${papers(fewest)} med ${fields(fieldsPerPaper)} vardera, och fler om något fel hittas.`,
    takesAll: (there: number) => `Här finns ${papers(there)}, så ${there === 1 ? 'den' : 'alla'} behövs än så länge.`,
    save: 'Spara valet',
    savedNone: (form: string, year: number) => `${form} ${year} skrivs inte in en gång till.`,
    kept: (checked: number) =>
      `${papers(checked)} är redan ${checked === 1 ? 'inskriven' : 'inskrivna'} två gånger. ${checked === 1 ? 'Den' : 'De'} finns kvar vad du än väljer.`,
  },
  empty: {
    title: (form: string, year: number) => `Inga inskrivna enkäter ännu för ${form} ${year}`,
    explained: 'Skriv in enkäterna en första gång. Sedan kan de skrivas in en gång till här.',
  },
  figures: {
    title: 'Dubbelregistreringen',
    checked: 'Kontrollerade enkäter',
    left: 'Enkäter kvar',
    leftExplained: 'om inga fler fel hittas',
    agreement: 'Överensstämmelse',
    nearlyAll: 'över 99,9 %',
    ofFields: (count: number, of: number) => `${formatCount(count)} av ${fields(of)}`,
    atMost: (count: number, of: number) => `högst ${formatCount(count)} av ${fields(of)}`,
    undecided: 'tills skillnaderna är avgjorda',
    differing: 'Fält som skiljer sig',
    unresolved: 'Skillnader kvar att avgöra',
    errors: 'Fel i första inskrivningen',
    bound: (bound: number) => `högst ${upperPercent(bound)} av alla fält (övre gräns, 95 %)`,
    nothingYet: 'ännu inget att jämföra',
  },
  rule: {
    title: 'Omfattning',
    all: 'Alla enkäter',
    sample: (limit: number) => `Stickprov, högst ${limitPercent(limit)} fel`,
    change: 'Ändra omfattning',
  },
  begun: {
    title: 'Påbörjade',
    paper: (number: number) => `Löpnummer ${number}`,
    goOn: 'Fortsätt',
    goOnWith: (number: number) => `Fortsätt med löpnummer ${number}`,
  },
  fetch: {
    /** Before the number, which is set in large type. */
    lead: 'Ta fram enkäten med löpnummer',
    label: 'Löpnummer på enkäten',
    explained: (number: number) =>
      `Skriv numret som står på enkäten och tryck Retur. Trycker du bara Retur öppnas nummer ${number}. Det går också bra att ta en annan enkät som inte är klar.`,
    open: 'Öppna',
  },
  sheet: {
    lead: 'Löpnummer',
    title: (number: number) => `Löpnummer ${number}`,
    explained: 'Andra inskrivningen. Skriv in det som står på enkäten; den första inskrivningen visas inte.',
    continued: (answered: number, of: number) => `Påbörjad: ${answered} av ${of} är ifyllda.`,
  },
  said: {
    same: (number: number) => `Löpnummer ${number} är klart. De två inskrivningarna är lika.`,
    differs: (number: number, count: number) =>
      count === 1
        ? `Löpnummer ${number} är klart. Inskrivningarna skiljer sig i 1 fält.`
        : `Löpnummer ${number} är klart. Inskrivningarna skiljer sig i ${formatCount(count)} fält.`,
    setAside: (number: number) => `Löpnummer ${number} är lagt åt sidan. Det som är ifyllt finns kvar.`,
    resolved: (counts: Readonly<Record<Settled, number>>, left: number) => {
      const settled = counts.first + counts.second + counts.other
      const rest = left === 0 ? '' : ` ${differences(left)} ligger kvar till senare.`
      return settled === 0 ? rest.trim() : `${settled} ${settled === 1 ? 'avgjord' : 'avgjorda'}: ${rightText(counts)}.${rest}`
    },
  },
  unresolved: {
    text: (count: number) =>
      `${differences(count)} att avgöra. Ta fram ${count === 1 ? 'enkäten och tryck det som står på den' : 'enkäterna och tryck det som står på dem'}.`,
    command: { text: 'Avgör skillnaderna', keys: 'Ctrl+Enter' },
  },
  resolve: {
    title: 'Vad står det på enkäten?',
    lead: 'Löpnummer',
    place: (index: number, of: number) => `Skillnad ${index} av ${of}`,
    explained: 'Inskrivningarna skiljer sig i det här fältet. Ingen av dem visas: det är enkäten som avgör.',
    again: 'Ingen av inskrivningarna säger så. Titta på enkäten igen och tryck det som står där en gång till.',
  },
  done: {
    all: (count: number) => `${count === 1 ? 'Den enda enkäten är inskriven' : `Alla ${papers(count)} är inskrivna`} två gånger`,
    sample: (checked: number, of: number) => `Stickprovet räcker: ${formatCount(checked)} av ${papers(of)}`,
    allExplained: 'Inget är kvar att skriva in. Kommer fler enkäter in dyker de upp här.',
    sampleExplained: (limit: number) =>
      `Högst ${limitPercent(limit)} av fälten kan vara fel, enligt övre gränsen i ett 95-procentigt intervall.`,
    unresolved: 'De skillnader som är kvar ska ändå avgöras.',
  },
  closed: (year: number) =>
    `Mätomgång ${year} är stängd, så inget kan skrivas in en gång till. Öppna den igen under Inställningar om något ska kontrolleras.`,
} as const

const rightNames: Readonly<Record<Settled, string>> = {
  first: 'den första inskrivningen',
  second: 'den andra',
  other: 'ingen av dem',
}

/** "2 gånger stämde den första inskrivningen och 1 gång den andra". */
function rightText(counts: Readonly<Record<Settled, number>>): string {
  const given = (['first', 'second', 'other'] as const).filter((which) => counts[which] > 0)
  const parts = given.map((which, index) => {
    const times = counts[which] === 1 ? '1 gång' : `${counts[which]} gånger`
    const name = which === 'second' && index === 0 ? 'den andra inskrivningen' : rightNames[which]
    return index === 0 ? `${times} stämde ${name}` : `${times} ${name}`
  })
  return listWords(parts, 'och')
}

const typing = [
  { keys: '1, 2, …', text: 'svarets siffra' },
  { keys: '0', text: 'ej besvarad' },
  { keys: 'D', text: 'dubbelmarkerad' },
  { keys: 'O', text: 'oläslig' },
]
const resolving = [{ keys: 'Ctrl+Retur', text: 'avgör skillnader' }]
const steps = [
  { keys: 'Ctrl+Z', text: 'ångra senaste steget' },
  { keys: 'Ctrl+Y', text: 'gör om' },
]

/** The keys that mean something now, as they are listed beside the page's work. */
export const secondEntryKeys = {
  rest: [...resolving, ...steps],
  fetch: [{ keys: '0–9', text: 'löpnummer' }, { keys: 'Retur', text: 'öppna enkäten' }, ...resolving, ...steps],
  type: [
    ...typing,
    { keys: '↑ Backsteg', text: 'tillbaka' },
    { keys: 'Retur', text: 'klar, jämför' },
    { keys: 'Esc', text: 'lägg åt sidan' },
    ...steps,
  ],
  resolve: [...typing, { keys: '↓ ↑', text: 'hoppa över, tillbaka' }, { keys: 'Esc', text: 'resten senare' }, ...steps],
} as const
