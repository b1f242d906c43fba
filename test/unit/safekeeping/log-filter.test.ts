import { describe, expect, it } from 'vitest'
import { dayProblem, isNarrowed, questionOf, wholeLog } from '../../../renderer/features/safekeeping/log-filter'

describe('what of the log is looked for', () => {
  it('is all of it, until something is chosen or typed', () => {
    expect(isNarrowed(wholeLog)).toBe(false)
    expect(isNarrowed({ ...wholeLog, search: 'leverans' })).toBe(true)
    expect(questionOf(wholeLog)).toEqual({ group: null, who: null, from: null, to: null, search: '' })
  })

  it('is narrowed by a day once it is typed in full, and is one', () => {
    for (const typed of ['2024', '2024-06-1', '2024-06-31', '12 mars 2024'])
      expect(questionOf({ ...wholeLog, from: typed }).from, typed).toBeNull()
    expect(questionOf({ ...wholeLog, to: ' 2024-06-30 ', search: ' leverans ' })).toMatchObject({
      to: '2024-06-30',
      search: 'leverans',
    })
  })

  it('has nothing wrong while a day is being typed, and says what is wrong then', () => {
    for (const typed of ['', '2024', '2024-06-3', '2024-06-30']) expect(dayProblem(typed), typed).toBeNull()
    expect(dayProblem('2024-06-31')).toBe('Den dagen finns inte.')
    expect(dayProblem('30 juni 2024')).toBe('Skriv som 2024-10-31.')
  })
})
