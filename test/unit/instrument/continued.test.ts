import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { saidToContinue, withContinued } from '../../../shared/instrument/continued'
import { type InstrumentDefinition, instrumentDefinition } from '../../../shared/instrument/definition'
import { differenceBetween } from '../../../shared/instrument/difference'
import { findQuestion } from '../../../shared/instrument/lookup'
import { withQuestion } from '../../support/changed-instrument'

const first = 'deltagare_pagaende.1'
const { text } = findQuestion(bundledInstrument, first)

describe('what has been decided', () => {
  const reworded = withQuestion(first, { text: 'Annat?' })
  const decided = (after: InstrumentDefinition, continued: readonly string[], before = bundledInstrument) =>
    findQuestion(withContinued(before, after, new Set(continued)), first).earlierWordings

  it('is kept with the question, and only of those that there was something to decide of', () => {
    expect(decided(reworded, [first])).toEqual([text])
    expect(decided(reworded, [])).toBeUndefined()
    expect(decided(withQuestion(first, { text: 'Annat?', scale: 'ja_nej' }), [first])).toBeUndefined()
    expect(withContinued(bundledInstrument, bundledInstrument, new Set([first]))).toEqual(bundledInstrument)
  })

  it('is what is decided here, though the workbook said otherwise', () => {
    const saidInFile = withQuestion(first, { text: 'Annat?', earlierWordings: [text, 'Äldre?'] })
    expect(decided(saidInFile, [])).toEqual(['Äldre?'])
    expect(saidToContinue(differenceBetween(bundledInstrument, saidInFile))).toEqual([first])
    expect(saidToContinue(differenceBetween(bundledInstrument, reworded))).toEqual([])
  })

  it('reaches back over several versions, as long as each went on from the one before', () => {
    const second = withContinued(bundledInstrument, reworded, new Set([first]))
    const third = withContinued(second, withQuestion(first, { text: 'Tredje?' }), new Set([first]))
    expect(findQuestion(third, first).earlierWordings).toEqual(['Annat?', text])
    const untouched = withContinued(second, withQuestion(first, { text: 'Annat?' }), new Set())
    expect(findQuestion(untouched, first).earlierWordings).toEqual([text])
  })

  it('is in a definition that parses, and one from before there was such a thing parses as it was', () => {
    const second = withContinued(bundledInstrument, reworded, new Set([first]))
    expect(instrumentDefinition.parse(JSON.parse(JSON.stringify(second)))).toEqual(second)
    expect(JSON.stringify(instrumentDefinition.parse(bundledInstrument))).not.toContain('earlierWordings')
  })
})
