import { describe, expect, it } from 'vitest'
import { commitImport } from '../../../electron/db/import-batches'
import { readThemeMoments } from '../../../electron/db/theme-moments'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Answer } from '../../../shared/model/answer'
import { themeConsistencies } from '../../../shared/report/theme-consistency'
import { newDatabase, newRound, now, succeeded } from './in-new-database'

/** Styrelsen: theme O asks its questions 2 and 3. */
function roundOf(pairs: readonly (readonly [Answer, Answer])[]) {
  const db = newDatabase()
  const { id: roundId } = newRound(db)
  const rows = pairs.map(([second, third], index) => ({
    row: index + 2,
    sourceId: null,
    insats: null,
    answeredOn: null,
    openTexts: {},
    answers: { kon: 1 as Answer, 'styrelse.1': 3 as Answer, 'styrelse.2': second, 'styrelse.3': third },
  }))
  succeeded(commitImport(db, { roundId, form: 'styrelse', fileName: 'a.csv', rows, insatser: {} }, now))
  return readThemeMoments(db, roundId).filter(({ form }) => form === 'styrelse')
}

describe('what the answers to a theme add up to', () => {
  it('are sums and products of those who answered every question with a code', () => {
    const moments = roundOf([
      [1, 2],
      [4, 6],
      [5, 'blank'],
      ['double-marked', 3],
    ])
    expect(moments).toEqual([
      {
        form: 'styrelse',
        theme: 'O',
        questions: ['styrelse.2', 'styrelse.3'],
        moments: {
          n: 2,
          sums: [5, 8],
          products: [
            [17, 26],
            [26, 40],
          ],
        },
      },
    ])
  })

  it('are zeros where nobody answered', () => {
    expect(roundOf([])[0]?.moments).toEqual({
      n: 0,
      sums: [0, 0],
      products: [
        [0, 0],
        [0, 0],
      ],
    })
  })

  // Two questions that are always answered alike measure the same thing.
  it('give the alpha of each theme', () => {
    const pairs = [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6].map((code) => [code, code] as [Answer, Answer])
    expect(themeConsistencies(roundOf(pairs), bundledInstrument)).toMatchObject([
      { form: { key: 'styrelse' }, theme: { key: 'O' }, alpha: { value: 1, n: 12, items: 2 } },
    ])
    expect(themeConsistencies(roundOf(pairs.slice(0, 6)), bundledInstrument)).toMatchObject([
      { alpha: { value: null, reason: 'few-complete' } },
    ])
  })
})
