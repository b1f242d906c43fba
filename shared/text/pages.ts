/** What each page is called and the one sentence that says what it is for, in the order of the year's work. */
export const pageTexts = {
  overview: { title: 'Översikt', purpose: 'Så långt har mätomgången kommit, och det här återstår.' },
  entry: { title: 'Registrera', purpose: 'Skriv in pappersenkäter, ett formulär i taget.' },
  import: { title: 'Importera', purpose: 'Hämta svar ur en fil från ett enkätverktyg.' },
  responses: { title: 'Svar', purpose: 'Se och rätta det som har registrerats och importerats.' },
  results: { title: 'Resultat', purpose: 'Så fördelar sig svaren på varje fråga i mätomgången.' },
  trends: { title: 'Trender', purpose: 'Så har svaren förändrats från mätomgång till mätomgång.' },
  board: { title: 'Styrelse', purpose: 'Gör rapporten till styrelsen.' },
  delivery: { title: 'Leverans', purpose: 'Lämna antal per svarsalternativ, aldrig enskilda svar.' },
  instrument: { title: 'Instrument', purpose: 'De formulär, frågor och svarsskalor som mätomgångarna bygger på.' },
  merge: { title: 'Sammanställ', purpose: 'Lägg ihop många förbunds leveranser till en tabell för riket eller en region.' },
  settings: { title: 'Inställningar', purpose: 'Mätomgångar, insatser, tillfrågade, målnivåer och formulär på papper.' },
  safekeeping: { title: 'Säkerhet', purpose: 'Säkerhetskopior, lösenord, logg och gallring.' },
  handbook: { title: 'Handbok', purpose: 'Så gör du, steg för steg.' },
  about: { title: 'Om programmet', purpose: 'Version, mappar, licenser och det som IT behöver veta.' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly purpose: string }>>

export type PageId = keyof typeof pageTexts
