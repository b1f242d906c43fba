export const demoForbundName = 'Samordningsförbundet Exempeldalen'

export const demoInsatser = {
  coaching: 'Coachingteam',
  reception: 'Mottagningsteam',
  work: 'Arbetsspåret',
  young: 'Unga framåt',
  health: 'Hälsosteget',
  language: 'Språkbron',
} as const

/** Made-up words of made-up people. Some tell who someone is, so that there is something to mask. */
export const demoOpenTexts: readonly string[] = [
  'Tack för att ni lyssnar och tar er tid.',
  'Det bästa var att få en plan som höll.',
  'Jag hade velat börja tidigare. Väntan var lång.',
  'Utan Berit Exempelsson hade jag aldrig vågat ringa arbetsplatsen.',
  'Mötena borde vara kortare, jag orkar inte mer än en halvtimme.',
  'Nu vet jag vem jag ska fråga. Förut blev jag skickad runt.',
  'Min son Love hjälper mig att fylla i papper, men här behövdes det inte.',
  'Bra gruppträffar! Kaffet kunde vara varmare.',
  'Ring mig gärna på 070-000 00 00 om ni vill veta mer.',
  'Jag förstod inte alla frågor i enkäten.',
]

/** The name of the file that a form's answers in the demo are said to come from. */
export function demoFileName(form: string): string {
  return `exempeldata-${form}.xlsx`
}
