import { describe, expect, it } from 'vitest'
import { keepFigures, shownFromKept } from '../../../../shared/report/shown/kept-figures'
import { reportSource } from '../../../support/report-source'

/** As it lies in the database meanwhile. */
function stored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

describe('what is kept of a round whose responses are disposed', () => {
  it.each(reportSource().rounds)('is all that others may see of $round.year, and nothing else', (shown) => {
    const kept = stored(keepFigures(shown))
    expect(shownFromKept(kept, shown.round, shown.instrumentVersion)).toEqual(shown)
    expect(JSON.stringify(kept)).not.toMatch(/"(respondents|table|accounting)"/)
  })

  it('holds of a form that too few have answered only that', () => {
    const [, shown] = reportSource().rounds
    if (!shown) throw new Error('there is a round')
    expect(keepFigures(shown).forms.find(({ form }) => form === 'styrelse')).toEqual({
      form: 'styrelse',
      status: 'too-few',
      limit: 5,
    })
  })
})
