import { describe, expect, it } from 'vitest'
import { countBases, sharedWith, themePlaces } from '../../../renderer/features/instrument/instrument-facts'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findQuestion } from '../../../shared/instrument/lookup'
import { withQuestion } from '../../support/changed-instrument'

describe('what is shown of an instrument', () => {
  it('counts how sure its scales are, the surest first, and leaves out what there is none of', () => {
    expect(countBases(bundledInstrument)).toEqual([
      { basis: 'confirmed', count: 2 },
      { basis: 'likely', count: 5 },
      { basis: 'assumed', count: 26 },
    ])
    expect(countBases(withQuestion('styrelse.1', { scaleBasis: 'chosen' })).at(-1)).toEqual({ basis: 'chosen', count: 1 })
  })

  it('says of a question which others ask the same measure, and nothing where none does', () => {
    const shared = (key: string) => sharedWith(bundledInstrument, findQuestion(bundledInstrument, key))
    expect(shared('personal.7')).toBe('Samma mått ställs också till Parternas chefsgrupp, fråga 3 och Styrelse, fråga 1.')
    expect(shared('deltagare_avslut.1')).toBe('Samma mått ställs också till Deltagare – pågående, fråga 1.')
    expect(shared('styrelse.2')).toBeNull()
  })

  it('has each theme with the places of its questions, also the theme that has none', () => {
    const themes = themePlaces(bundledInstrument)
    expect(themes).toHaveLength(16)
    expect(themes.find(({ title }) => title === 'Jämställdhet och jämlikhet')?.places).toEqual([])
    expect(themes.find(({ title }) => title === 'Förebyggande insatser')?.places).toEqual(['Parternas chefsgrupp, fråga 4'])
    expect(themes.flatMap(({ places }) => places)).toHaveLength(33)
  })
})
