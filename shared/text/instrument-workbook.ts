import type { ScaleBasis } from '../instrument/definition'
import type { ProblemKind } from '../instrument-workbook/problem'
import { assertNever } from '../model/assert-never'
import { listWords } from './format'

/** What the sheets of the workbook are called, in the order in which they stand. */
export const sheetNames = {
  forms: 'Formulär',
  questions: 'Frågor',
  scales: 'Skalor',
  measures: 'Mått',
  themes: 'Områden',
  openFields: 'Fritext',
  missingForms: 'Saknade formulär',
  instrument: 'Instrument',
} as const

/** The headers of each sheet, in the order of its columns. */
export const columnHeaders = {
  forms: { key: 'Nyckel', title: 'Formulärets namn', respondents: 'Vilka som svarar' },
  questions: {
    form: 'Formulär',
    number: 'Nr',
    text: 'Fråga',
    scale: 'Skala',
    measure: 'Mått',
    key: 'Frågans nyckel',
    basis: 'Underlag för skalan',
    source: 'Källa för skalan',
    earlier: 'Tidigare ordalydelser',
  },
  scales: {
    key: 'Nyckel',
    title: 'Skalans namn',
    kind: 'Slag',
    code1: 'Kod 1',
    code2: 'Kod 2',
    code3: 'Kod 3',
    code4: 'Kod 4',
    code5: 'Kod 5',
    code6: 'Kod 6',
    code7: 'Kod 7',
  },
  measures: { key: 'Nyckel', theme: 'Område' },
  themes: { key: 'Nyckel', title: 'Områdets arbetsnamn', kind: 'Slag', level: 'Nivå' },
  openFields: { form: 'Formulär', key: 'Nyckel', label: 'Rubrik på formuläret' },
  missingForms: { title: 'Formulär', note: 'Vad som är känt' },
  instrument: { key: 'Nyckel', title: 'Namn', source: 'Källa till frågorna' },
} as const

export const basisWords: Readonly<Record<ScaleBasis, string>> = {
  confirmed: 'Bekräftad',
  likely: 'Trolig',
  assumed: 'Antagen',
  chosen: 'Vald av förbundet',
}
export const kindWords = { rating: 'Steg', 'yes-no': 'Ja/Nej', background: 'Bakgrund' } as const
export const themeKindWords = { process: 'Process', effect: 'Effekt' } as const
export const themeLevelWords = {
  samhalle: 'Samhälle',
  organisation: 'Organisation',
  personal: 'Personal',
  deltagare: 'Deltagare',
} as const

/** What the first sheet says of how the workbook is changed and read in. */
export const guideTexts = {
  sheet: 'Läs först',
  title: (label: string) => `Instrumentet ”${label}” som arbetsbok`,
  paragraphs: (most: {
    readonly steps: number
    readonly text: number
  }): readonly (readonly [heading: string, text: string])[] => [
    [
      'Vad den är till för',
      'Här står alla formulär, frågor och svarsskalor. Ändra det som ska ändras, spara filen och läs in den på sidan Instrument. Inget ändras i programmet förrän du har sett skillnaden mot förra versionen och valt att lägga till den nya.',
    ],
    [
      'Rubrikerna',
      'Ändra inte bladens namn eller rubrikerna på rad 1. Skriv en sak per rad. Sammanfoga inga celler och använd inga formler. En rad tas bort med hela raden.',
    ],
    [
      'Nycklar',
      'En nyckel är programmets namn på ett formulär, en fråga, en skala, ett mått eller ett område. Låt den vara kvar när du ändrar en text, så känner programmet igen frågan från år till år. En ny fråga får en ny nyckel, till exempel remittenter.1. Använd a–z, siffror, punkt, bindestreck och understreck.',
    ],
    [
      sheetNames.forms,
      'En rad per formulär, i den ordning de visas. Kön frågas alltid först på varje formulär och står därför inte bland frågorna.',
    ],
    [
      sheetNames.questions,
      `Ordalydelsen ska vara precis som på enkäten, högst ${most.text} tecken. Numren ska stiga inom varje formulär. Formulär, skala, mått och underlag väljs i listan i cellen. Ett mått kan ställas i flera formulär, men bara en gång i varje.`,
    ],
    [
      columnHeaders.questions.earlier,
      'Lämnas tom. Programmet fyller i den när någon har bedömt att en ändrad fråga gäller samma sak som förut, så att trenden fortsätter. Flera ordalydelser står på var sin rad i cellen.',
    ],
    [
      sheetNames.scales,
      `”${kindWords.rating}” är en skala från minst till mest, med 2 till ${most.steps} steg: Kod 1 är minst bra och den sista koden bäst, utan tomma celler emellan. ”${kindWords['yes-no']}” är Ja (1) och Nej (2). ”${kindWords.background}” är bara skalan för kön, som inte kan ändras. Skalor med sex steg redovisas som medelvärde och andel 4–6 och 5–6, andra bara som medelvärde.`,
    ],
    [
      `${sheetNames.measures} och ${sheetNames.themes.toLowerCase()}`,
      'Ett mått är det som följs från år till år. Varje mått hör till ett område. Flyttas en fråga till ett annat mått börjar dess trend om.',
    ],
    [sheetNames.openFields, 'Rader för egna ord sist på ett formulär. Det som skrivs där räknas och levereras aldrig.'],
    [
      sheetNames.missingForms,
      'Formulär som är kända till namnet men vars frågor saknas. Ta bort raden när formulärets frågor är inlagda.',
    ],
    [
      'Trenderna',
      'En fråga med samma ordalydelse och samma skala fortsätter sin trend. Ändras skalan bryts trenden alltid. Ändras ordalydelsen bryts den, om inte den som läser in filen bedömer att frågan gäller samma sak.',
    ],
  ],
} as const

export const cellErrorTexts = {
  title: 'Finns inte i listan',
  text: 'Välj något i listan. Tryck Avbryt för att börja om med cellen.',
} as const

/** What is wrong with a cell of the workbook, and what to do about it. */
export function problemText(what: ProblemKind): string {
  switch (what.kind) {
    case 'missing-sheet':
      return `Bladet saknas i filen, eller är dolt. Visa det, eller lägg tillbaka det med namnet ”${what.name}” från en sparad arbetsbok.`
    case 'no-rows':
      return 'Bladet har inga rader under rubrikerna. Fyll i minst en.'
    case 'several-rows':
      return 'Bladet ska ha en enda rad under rubrikerna. Ta bort de andra.'
    case 'too-many-rows':
      return `Bladet har fler än ${what.most} rader, och resten har inte lästs. Ta bort det som inte hör dit.`
    case 'missing-column':
      return `Kolumnen ”${what.header}” saknas. Lägg tillbaka rubriken på rad 1.`
    case 'unknown-column':
      return `Rubriken ”${what.header}” känns inte igen. Ta bort kolumnen, eller skriv rubriken som i en sparad arbetsbok.`
    case 'column-without-header':
      return 'Här står något utan rubrik ovanför. Ta bort det, eller flytta det till rätt kolumn.'
    case 'double-column':
      return `Rubriken ”${what.header}” finns två gånger. Ta bort den ena kolumnen.`
    case 'too-many-steps':
      return `En skala kan ha högst ${what.most} steg. Ta bort kolumnen.`
    case 'formula':
      return 'Här står en formel. Skriv värdet i stället.'
    case 'merged':
      return 'Cellerna är sammanfogade. Dela upp dem och fyll i var och en.'
    case 'not-text':
      return 'Här står ett datum, ett felvärde eller SANT/FALSKT. Skriv det som text.'
    case 'empty':
      return `”${what.header}” är tom. Fyll i den.`
    case 'too-long':
      return `Texten har ${what.length} tecken, och högst ${what.most} får plats. Korta den.`
    case 'bad-characters':
      return 'Texten har tecken som inte kan visas. Skriv om den för hand.'
    case 'bad-key':
      return `”${what.value}” kan inte vara en nyckel. Börja med en bokstav och använd bara a–z, siffror, punkt, bindestreck och understreck, högst ${what.most} tecken.`
    case 'reserved-key':
      return `Programmet använder ”${what.value}” till annat. Välj en annan nyckel.`
    case 'double':
      return `”${what.value}” står redan i ${what.first}. Skriv något annat, eller ta bort den ena raden.`
    case 'not-a-number':
      return `Här ska stå ett heltal från 1 till ${what.most}.`
    case 'number-order':
      return `Nummer ${what.number} kommer efter nummer ${what.before} i samma formulär. Numren ska stiga nedåt, vart och ett en gång.`
    case 'not-on-list':
      return `”${what.value}” går inte att välja här. Skriv ${listWords(
        what.words.map((word) => `”${word}”`),
        'eller',
      )}.`
    case 'unknown':
      return `”${what.value}” finns inte bland nycklarna på bladet ${what.sheet}. Lägg till en rad där, eller skriv en nyckel som finns.`
    case 'scale-gap':
      return `Kod ${what.code} är tom fast en högre kod är ifylld. Koderna ska följa på varandra.`
    case 'scale-too-short':
      return 'Skalan har färre än två svar. Fyll i minst Kod 1 och Kod 2.'
    case 'yes-no-labels':
      return 'En skala med Ja och Nej ska ha Kod 1 ”Ja” och Kod 2 ”Nej” och inget mer, eftersom programmet redovisar andel Ja. Andra ord får en skala av slaget Steg.'
    case 'label-misread':
      return `”${what.label}” skulle läsas som ett annat svar när en fil importeras. Skriv svaret med andra ord.`
    case 'kon-missing':
      return 'Skalan för kön (nyckeln kon) saknas. Lägg tillbaka den som den var.'
    case 'kon-changed':
      return 'Skalan för kön är ändrad. Den används i räkning och leverans och kan inte ändras. Skriv den som den var.'
    case 'other-background':
      return `Bara kön kan vara ”${kindWords.background}”. Välj ett annat slag.`
    case 'background-question':
      return 'En fråga kan inte besvaras på skalan för kön. Välj en annan skala.'
    case 'basis-kept':
      return 'Skalan är en annan än förut, men underlaget är kvar från den förra. Skriv vad den nya skalan bygger på, eller välj ”Vald av förbundet”.'
    case 'measure-twice':
      return `Måttet ”${what.measure}” ställs redan i samma formulär, i ${what.first}. Ett mått kan bara ställas en gång i varje formulär.`
    case 'form-without-questions':
      return `Formuläret ”${what.form}” har inga frågor på bladet ${what.sheet}. Lägg till dem, eller ta bort formuläret.`
    case 'question-moved':
      return `Frågan ”${what.question}” stod förut i formuläret ”${what.form}”. En fråga byter inte formulär: andra svarar på den. Ge den en ny nyckel.`
    case 'form-not-missing':
      return 'Formuläret har frågor nu och saknas inte längre. Ta bort raden.'
    case 'own-earlier-wording':
      return 'Frågans egen ordalydelse står bland de tidigare. Ta bort den här.'
    case 'too-many-questions':
      return `Instrumentet har ${what.questions} frågor, och högst ${what.most} går att hantera. Ta bort frågor.`
    default:
      return assertNever(what)
  }
}
