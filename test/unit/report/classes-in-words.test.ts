import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm, findScale } from '../../../shared/instrument/lookup'
import { classesInWords } from '../../../shared/report/classes-in-words'
import { summarizeQuestion } from '../../../shared/report/question-summary'

const [question] = findForm(bundledInstrument, 'personal').questions
const scale = findScale(bundledInstrument, 'frekvens')
const missing = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }

function inClasses(...counts: readonly number[]) {
  const classes = counts.map((count, index) => ({ from: 2 * index + 1, to: 2 * index + 2, count }))
  return summarizeQuestion(question!, scale, { classes, missing }, null)
}

describe('why answers are told in classes', () => {
  const few = 'Färre än 10 svar: svarsalternativen är sammanslagna, och medelvärde och andel 4–6 visas inte.'

  it('is said once for few answers, with the figures that this leaves out', () => {
    expect(classesInWords([inClasses(1, 3, 5), inClasses(2, 2, 2)])).toEqual([few])
  })

  it('is said of larger groups too, beside few answers and without them', () => {
    expect(classesInWords([inClasses(1, 3, 5), inClasses(4, 4, 4)])).toEqual([
      few,
      'Också grupper med fler svar kan ha sammanslagna svarsalternativ: annars skulle man kunna räkna ut vad någon har svarat.',
    ])
    expect(classesInWords([inClasses(4, 4, 4)])).toEqual([
      'Svarsalternativen är sammanslagna, och medelvärde och andel 4–6 visas inte: annars skulle man kunna räkna ut vad någon har svarat.',
    ])
  })

  it('names no figure that the scale has not', () => {
    const fourSteps = { ...scale, codes: scale.codes.slice(0, 4) }
    const classes = [
      { from: 1, to: 2, count: 4 },
      { from: 3, to: 4, count: 4 },
    ]
    expect(classesInWords([summarizeQuestion(question!, fourSteps, { classes, missing }, null)])).toEqual([
      'Färre än 10 svar: svarsalternativen är sammanslagna, och medelvärde visas inte.',
    ])
  })

  it('is not said where every box is told', () => {
    expect(classesInWords([summarizeQuestion(question!, scale, { counts: [1, 1, 1, 1, 1, 1], missing }, null)])).toEqual([])
  })
})
