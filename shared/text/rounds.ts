import type { RoundState } from '../model/round'
import { commonTexts } from './common'

const states: Readonly<Record<RoundState, string>> = { open: 'öppen', closed: 'stängd' }

/** The mätomgång wherever it is chosen, shown or laid up. */
export const roundTexts = {
  label: commonTexts.round,
  state: (state: RoundState) => states[state],
  option: (year: number, state: RoundState) => `${year} – ${states[state]}`,
  none: 'Det finns ingen mätomgång ännu',
  noneExplained: 'Lägg upp årets mätomgång, så kan svar registreras och importeras.',
  createFirst: 'Lägg upp en mätomgång',
  showBegun: 'Visa påbörjade',
  toRounds: 'Till mätomgångarna',
  closed: (year: number) =>
    `Mätomgång ${year} är stängd, så siffrorna ligger fast. Den kan öppnas igen under Inställningar om något ska rättas.`,
} as const

/** The form that lays up or changes a round. */
export const roundFormTexts = {
  year: 'År',
  startsOn: 'Första dagen',
  endsOn: 'Sista dagen',
  dayFormat: 'ÅÅÅÅ-MM-DD',
  instrument: 'Frågor och skalor',
  instrumentDescription: 'Den version av instrumentet som formulären är tryckta efter.',
  create: 'Lägg upp mätomgången',
  save: 'Spara ändringen',
  yearInvalid: 'Skriv ett år mellan 2000 och 2100.',
  dayUnreadable: 'Skriv som 2024-10-31.',
  dayMissing: 'Den dagen finns inte.',
  daysReversed: 'Sista dagen kan inte ligga före första dagen.',
  yearTaken: (year: number) => `Mätomgång ${year} finns redan.`,
} as const
