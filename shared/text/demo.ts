export const demoForbundName = 'Samordningsförbundet Exempeldalen'

export const demoInsatser = {
  coaching: 'Coachingteam',
  reception: 'Mottagningsteam',
  work: 'Arbetsspåret',
  young: 'Unga framåt',
  health: 'Hälsosteget',
  language: 'Språkbron',
} as const

/** The name of the file that a form's answers in the demo are said to come from. */
export function demoFileName(form: string): string {
  return `exempeldata-${form}.xlsx`
}
