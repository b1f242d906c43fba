import type { OfferedBackup } from '../contract/database-calls'
import { formatCount, formatMoment } from './format'

/** The start page: first start, and whenever no database is open. */
export const startTexts = {
  purpose:
    'Registrera enkäter, följ indikatorerna från år till år och lämna sammanräknade siffror. Allt ligger i en fil på den här datorn. Programmet skickar aldrig något.',
  recent: 'Senast öppnade',
  recentDescription: 'Välj ett förbund för att fortsätta där du var.',
  create: 'Börja med ett nytt förbund',
  createDescription: 'Du väljer själv var databasen ska ligga. Mappen bör ingå i förbundets säkerhetskopiering.',
  forbundName: 'Förbundets namn',
  forbundNameMissing: 'Skriv förbundets namn först.',
  createButton: 'Skapa databas …',
  open: 'Öppna en databas som finns',
  openDescription: 'En databas är en fil som slutar på .finsam.',
  openButton: 'Öppna databas …',
  demo: 'Titta på en demonstration',
  demoDescription: 'Ett påhittat förbund med flera års svar. Pröva allt; inget av det påverkar era egna uppgifter.',
  demoButton: 'Öppna demonstrationen',
  merge: 'Sammanställ leveranser',
  mergeDescription: 'Lägg ihop många förbunds leveransfiler till en tabell för riket eller en region. Ingen databas behövs.',
  mergeButton: 'Sammanställ',
  damaged: (fileName: string) => `${fileName} är skadad`,
  damagedExplained:
    'Filen ligger kvar och programmet har inte ändrat något i den. Välj själv hur du vill gå vidare. Den skadade filen sparas under ett annat namn om du fortsätter med säkerhetskopian.',
  newestBackup: ({ madeAt, responses, missing }: OfferedBackup) =>
    `Den senaste hela säkerhetskopian är från ${formatMoment(madeAt)} och har ${formatCount(responses)} svar. ${missingText(missing)}`,
  noBackup:
    'Det finns ingen hel säkerhetskopia på den här datorn. Leta efter en på ett annat ställe, som ett usb-minne eller förbundets egen säkerhetskopiering. Kopiera den till en egen mapp, till exempel Dokument, och öppna kopian med ”Öppna databas”.',
  continueWithBackup: 'Fortsätt med säkerhetskopian',
  openDamaged: 'Öppna ändå för läsning',
  problem: 'Databasen kunde inte öppnas',
  version: (version: string) => `Version ${version}`,
} as const

function missingText(missing: number | null): string {
  if (missing === null) return 'Hur många svar som saknas i den går inte att räkna, eftersom skadan ligger där svaren finns.'
  if (missing === 0) return 'Inga svar i den skadade filen saknas i den.'
  return missing === 1
    ? 'Ett svar i den skadade filen saknas i den.'
    : `${formatCount(missing)} svar i den skadade filen saknas i den.`
}
