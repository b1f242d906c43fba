import type { FrequencyTable } from './frequency-table'

/** How many responses (svar) the table has to this form, over all its groups. */
export function respondentCount(table: FrequencyTable, form: string): number {
  return table.respondents.filter((cell) => cell.form === form).reduce((sum, cell) => sum + cell.respondents, 0)
}
