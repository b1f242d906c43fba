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
  problem: 'Databasen som var öppen senast kunde inte öppnas',
  version: (version: string) => `Version ${version}`,
} as const
