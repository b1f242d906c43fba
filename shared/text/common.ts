import { demoForbundName } from './demo'

/** Words that every page uses, so that the same thing is called the same everywhere. */
export const commonTexts = {
  programName: 'Finsam Indikatorer',
  cancel: 'Avbryt',
  close: 'Stäng',
  undo: 'Ångra',
  tryAgain: 'Försök igen',
  loading: 'Läser in …',
  notGiven: '–',
  pages: 'Sidor',
  readOnly: 'Går inte att ändra',
  attention: 'Obs',
  problem: 'Det gick inte',
  round: 'Mätomgång',
  form: 'Formulär',
  insats: 'Insats',
  withoutInsats: 'Utan insats',
  responses: 'Svar',
  asked: 'Tillfrågade',
  declined: 'Tackat nej',
  responseRate: 'Svarsandel',
} as const

export const demoTexts = {
  label: 'Demonstration',
  band: `Demonstrationsdata – ${demoForbundName} finns inte`,
} as const

/** The page that stands in for one that stopped because of a bug. */
export const brokenPageTexts = {
  title: 'Sidan kunde inte visas',
  explained:
    'Det är ett fel i programmet, inte i det du har gjort. Inget är borttaget: alla svar som har registrerats eller importerats ligger kvar i databasen.',
  tryAgain: 'Visa sidan igen',
  toOverview: 'Till Översikt',
  detail: 'Teknisk beskrivning, för den som hjälper dig',
} as const
