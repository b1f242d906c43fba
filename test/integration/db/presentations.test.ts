import { describe, expect, it } from 'vitest'
import { readPresentation, setPresentation } from '../../../electron/db/presentations'
import type { Presentation } from '../../../shared/model/presentation'
import { newDatabase, newRound, now, succeeded } from './in-new-database'

const presentation: Presentation = {
  statistic: 'share56',
  slides: [
    { chart: 'trend:M03', comment: 'Vi har bytt rutin i maj.' },
    { chart: 'rates', comment: '' },
    { chart: 'insats:deltagare_pagaende:deltagare_pagaende.1', comment: 'Två insatser är nya.' },
  ],
}
const withoutComments = { ...presentation, slides: presentation.slides.map(({ chart }) => ({ chart, comment: '' })) }

describe('what is shown to the board of a round', () => {
  it('is as it was set, in its order, and then as it was set again', () => {
    const db = newDatabase()
    const { id } = newRound(db)
    expect(readPresentation(db, id)).toBeNull()
    succeeded(setPresentation(db, id, presentation, now))
    expect(readPresentation(db, id)).toEqual(presentation)
    const changed: Presentation = { statistic: 'mean', slides: presentation.slides.slice(1).reverse() }
    succeeded(setPresentation(db, id, changed, now))
    expect(readPresentation(db, id)).toEqual(changed)
  })

  it('is without its own that of the latest year before, and what was said of that year is not said again', () => {
    const db = newDatabase()
    // Their years are not in the order in which they were made.
    const last = newRound(db, 2025).id
    const first = newRound(db, 2022).id
    const middle = newRound(db, 2024).id
    const later = newRound(db, 2026).id
    succeeded(setPresentation(db, first, { statistic: 'mean', slides: [] }, now))
    succeeded(setPresentation(db, middle, presentation, now))
    succeeded(setPresentation(db, later, { statistic: 'share46', slides: [] }, now))
    expect(readPresentation(db, last)).toEqual(withoutComments)
    expect(readPresentation(db, middle)).toEqual(presentation)
  })

  it('may be nothing at all, which is not the same as not being set', () => {
    const db = newDatabase()
    const earlier = newRound(db, 2023).id
    const { id } = newRound(db)
    succeeded(setPresentation(db, earlier, presentation, now))
    const nothing: Presentation = { statistic: 'share46', slides: [] }
    succeeded(setPresentation(db, id, nothing, now))
    expect(readPresentation(db, id)).toEqual(nothing)
  })

  it('has no chart twice, and is left as it was by what is refused', () => {
    const db = newDatabase()
    const { id } = newRound(db)
    succeeded(setPresentation(db, id, presentation, now))
    const twice: Presentation = { statistic: 'mean', slides: [...presentation.slides, { chart: 'rates', comment: 'igen' }] }
    expect(() => setPresentation(db, id, twice, now)).toThrow(/UNIQUE/)
    expect(readPresentation(db, id)).toEqual(presentation)
  })

  it('is logged without what the chef has written', () => {
    const db = newDatabase()
    const { id } = newRound(db)
    succeeded(setPresentation(db, id, presentation, now))
    const details = db.prepare("SELECT details FROM log WHERE action = 'presentation-set'").pluck().all() as string[]
    expect(details.map((one) => JSON.parse(one))).toEqual([{ round: id, statistic: 'share56', slides: 3 }])
  })
})
