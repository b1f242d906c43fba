import { describe, expect, it } from 'vitest'
import type { ColumnUnderstanding } from '../../../shared/importing/plan'
import { readRows } from '../../../shared/importing/read-rows'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { proposePlan } from '../../support/propose-plan'
import { type CorpusExport, corpus } from './corpus'

/** What became of a column: `right` is taken for what it is, suggested or certain; `wrong` is certain and something else. */
function verdicts({ name, sheet, truth }: CorpusExport) {
  return understandSheet(sheet, bundledInstrument).columns.map(({ column, header, role, certainty }: ColumnUnderstanding) => {
    const isRight = JSON.stringify(role) === JSON.stringify(truth[column])
    const verdict = isRight ? 'right' : certainty === 'certain' ? 'wrong' : 'asked'
    return { export: name, header, role: JSON.stringify(role), certainty, verdict }
  })
}

const columns = corpus.flatMap(verdicts)

describe('the exports of known tools', () => {
  it('are of every form and several tools each', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(24)
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
  })

  it('have no column that is surely taken for what it is not', () => {
    expect(columns.filter(({ verdict }) => verdict === 'wrong')).toEqual([])
  })

  it('have nearly all columns taken for what they are', () => {
    const right = columns.filter(({ verdict }) => verdict === 'right').length
    expect(right / columns.length).toBeGreaterThanOrEqual(0.98)
  })

  it('need no look at a column where the wordings stand whole, but for free words', () => {
    const whole = ['microsoft forms', 'google forms grid', 'webropol', 'surveymonkey', 'limesurvey', 'esmaker', 'netigate']
    const uncertain = columns.filter(
      (column) => whole.includes(column.export.split(':')[0] ?? '') && column.certainty === 'uncertain',
    )
    expect(uncertain.filter(({ role }) => !role.includes('open-text'))).toEqual([])
    expect(uncertain).toHaveLength(2)
  })

  it.each(corpus)('give twelve responses: $name', ({ sheet }) => {
    const plan = proposePlan(understandSheet(sheet, bundledInstrument))
    const reading = plan && readRows(sheet, bundledInstrument, plan)
    expect(reading?.rows).toHaveLength(12)
    expect(reading?.problems).toEqual([])
  })
})
