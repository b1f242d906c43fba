import { formatCount } from './format'

function comparisons(count: number): string {
  return count === 1 ? '1 jämförelse' : `${formatCount(count)} jämförelser`
}

export const overviewTexts = {
  firstRound: 'Lägg upp den första mätomgången',
  firstRoundExplained: 'En mätomgång är ett års mätning. Datumen kan ändras senare.',
  facts: {
    period: 'Period',
    state: 'Läge',
    responses: 'Svar',
    instrument: 'Frågor och skalor',
  },
  next: 'Härnäst',
  findings: {
    title: 'Vad säger svaren?',
    description: (statistic: string) =>
      `Alla svar i varje formulär, räknat som ${statistic}. Frågor med Ja och Nej räknas som andel Ja.`,
    noAnswers: 'Inga svar ännu. Här kommer det att stå vad som har förändrats och vilka målnivåer som nås.',
    changes: 'Förändringar',
    nothingEarlier: 'Inget formulär med svar i mätomgången har svar från en tidigare att jämföra med.',
    noneCompared: 'Ingen förändring kan bedömas: svaren är för få, eller frågorna har ändrats.',
    noneChanged: (compared: number) => `Ingen av ${comparisons(compared)} visar en förändring: skillnaderna kan bero på slumpen.`,
    changed: (changed: number, compared: number) =>
      `${formatCount(changed)} av ${comparisons(compared)} visar en förändring. Ungefär en av tjugo gör det av en slump.`,
    targets: 'Målnivåer',
    noTargets: 'Ingen målnivå gäller för svaren i mätomgången.',
    allReached: (count: number) =>
      count === 1 ? 'Ett värde har en målnivå, och når den.' : `${formatCount(count)} värden har en målnivå, och alla når den.`,
    withTarget: (count: number) => (count === 1 ? '1 värde har en målnivå:' : `${formatCount(count)} värden har en målnivå:`),
    formAndStatistic: (form: string, statistic: string) => `${form}, ${statistic.toLowerCase()}`,
    standing: (sign: string, count: number, word: string) => `${sign} ${formatCount(count)} ${word}`,
    level: (word: string, level: string) => `${word} ${level}`,
    more: (count: number) => `Visa ${formatCount(count)} till`,
  },
  responses: 'Svar per formulär och insats',
  responsesExplained:
    'Svarsandel är svar av tillfrågade. Ett streck betyder att antalet inte är angivet för alla insatser i formuläret.',
  formOrInsats: 'Formulär och insats',
  exceedsAsked: 'Obs: fler svar än tillfrågade',
  steps: {
    insatser: {
      text: 'Lägg upp de insatser som svaren ska delas upp på. Det går att vänta om formulären inte gäller någon insats.',
      action: 'Lägg upp insatser',
    },
    responses: {
      text: (year: number) => `Inga svar ännu för ${year}. Registrera pappersenkäter eller importera en fil.`,
      enter: 'Registrera pappersenkäter',
      import: 'Importera en fil',
    },
    paper: {
      text: 'Skriv ut formulär eller gör en arbetsbok att skriva i.',
      action: 'Papper och arbetsbok',
    },
    begun: {
      text: (count: number) =>
        count === 1
          ? '1 påbörjat formulär är inte sparat. Spara det eller ta bort det.'
          : `${formatCount(count)} påbörjade formulär är inte sparade. Spara dem eller ta bort dem.`,
    },
    asked: {
      text: (forms: string) => `Ange hur många som har tillfrågats för ${forms}. Annars går svarsandelen inte att räkna ut.`,
      action: 'Ange tillfrågade',
    },
    exceedsAsked: {
      text: (forms: string) => `Kontrollera antalet tillfrågade för ${forms}: det finns fler svar än tillfrågade.`,
      action: 'Kontrollera tillfrågade',
    },
    differences: {
      inForm: (count: number, form: string) => `${count} ${count === 1 ? 'skillnad' : 'skillnader'} i ${form}`,
      text: (differences: string) => `${differences} att avgöra mot enkäterna.`,
      action: 'Avgör skillnaderna',
    },
    secondEntry: {
      inForm: (count: number, form: string) => `${count} ${count === 1 ? 'enkät' : 'enkäter'} i ${form}`,
      text: (papers: string) => `${papers} att skriva in en gång till.`,
      action: 'Dubbelregistrera',
    },
    goOn: {
      text: (year: number, endsOn: string) =>
        `Mätomgång ${year} pågår till ${endsOn}. Fortsätt att registrera och importera svar.`,
    },
    close: {
      text: (year: number, endsOn: string) =>
        `Perioden tog slut ${endsOn}. Stäng mätomgång ${year} när alla svar är inne. Sedan kan leveransen göras.`,
      action: 'Till mätomgångarna',
    },
    deliver: {
      text: (year: number) => `Mätomgång ${year} är stängd. Se resultatet och gör leveransen.`,
      results: 'Se resultat',
      deliver: 'Gör leveransen',
    },
  },
} as const
