import { describe, expect, it } from 'vitest'
import {
  type Edits,
  edit,
  editComment,
  redoEdit,
  startEdits,
  undoEdit,
  withComment,
  withoutSlide,
  withProposal,
  withSlide,
  withSlideMoved,
  withStatistic,
} from '../../../renderer/features/board/presentation-edits'
import type { Presentation } from '../../../shared/model/presentation'

const three: Presentation = {
  statistic: 'share46',
  slides: [
    { chart: 'rates', comment: '' },
    { chart: 'form:personal', comment: 'Bra' },
    { chart: 'trend:tid', comment: '' },
  ],
}

const charts = ({ slides }: Presentation) => slides.map(({ chart }) => chart)
const comments = ({ slides }: Presentation) => slides.map(({ comment }) => comment)

/** The edits after a turn, which there must be. */
function turned(turn: { readonly edits: Edits } | null): Edits {
  if (!turn) throw new Error('nothing to turn')
  return turn.edits
}

describe('the slides', () => {
  it('get a new one last, without a comment', () => {
    expect(withSlide(three, 'form:styrelse').slides.at(-1)).toEqual({ chart: 'form:styrelse', comment: '' })
  })

  it('never have a chart twice', () => {
    expect(withSlide(three, 'rates')).toBe(three)
  })

  it('change places with a neighbour and keep their comments', () => {
    const up = withSlideMoved(three, 'form:personal', -1)
    expect(charts(up)).toEqual(['form:personal', 'rates', 'trend:tid'])
    expect(comments(up)).toEqual(['Bra', '', ''])
    expect(charts(withSlideMoved(three, 'form:personal', 1))).toEqual(['rates', 'trend:tid', 'form:personal'])
  })

  it.each([
    ['the first', 'rates', -1],
    ['the last', 'trend:tid', 1],
    ['one that is not there', 'trend:annat', 1],
  ] as const)('stay as they are when %s is moved out', (_which, chart, distance) => {
    expect(withSlideMoved(three, chart, distance)).toBe(three)
  })

  it('lose one and keep the order of the others', () => {
    expect(charts(withoutSlide(three, 'form:personal'))).toEqual(['rates', 'trend:tid'])
  })

  it('are replaced by a proposal, of which those that were there already keep their comments', () => {
    const proposed: Presentation = {
      statistic: 'mean',
      slides: [
        { chart: 'form:personal', comment: '' },
        { chart: 'form:styrelse', comment: '' },
      ],
    }
    expect(withProposal(three, proposed)).toEqual({
      statistic: 'mean',
      slides: [
        { chart: 'form:personal', comment: 'Bra' },
        { chart: 'form:styrelse', comment: '' },
      ],
    })
  })
})

describe('a step', () => {
  const removed = edit(startEdits(three), withoutSlide(three, 'form:personal'), 'Bort')

  it('is undone with the comment of what was removed, and done again', () => {
    const undone = undoEdit(removed)
    expect(undone?.said).toBe('Bort')
    expect(undone?.edits.presentation).toEqual(three)
    const redone = redoEdit(turned(undone))
    expect(redone?.said).toBe('Bort')
    expect(charts(turned(redone).presentation)).toEqual(['rates', 'trend:tid'])
  })

  it('is undone one at a time, the latest first', () => {
    const counted = edit(removed, withStatistic(removed.presentation, 'mean'), 'Medelvärde')
    const once = undoEdit(counted)
    expect([once?.said, once?.edits.presentation.statistic]).toEqual(['Medelvärde', 'share46'])
    expect(undoEdit(turned(once))?.edits.presentation).toEqual(three)
  })

  it('is undone without taking away what has been typed since', () => {
    const typed = editComment(removed, 'rates', 'Skrivet efteråt')
    expect(comments(turned(undoEdit(typed)).presentation)).toEqual(['Skrivet efteråt', 'Bra', ''])
  })

  it('is done again without taking away what has been typed since', () => {
    const undone = editComment(turned(undoEdit(removed)), 'trend:tid', 'Skrivet efteråt')
    expect(comments(turned(redoEdit(undone)).presentation)).toEqual(['', 'Skrivet efteråt'])
  })

  it('can no longer be done again once another has been made', () => {
    const undone = turned(undoEdit(removed))
    const other = edit(undone, withSlideMoved(undone.presentation, 'rates', 1), 'Flyttad')
    expect(redoEdit(other)).toBeNull()
  })

  it('is not there before the first, and a comment is none', () => {
    const typed = editComment(startEdits(three), 'rates', 'Ny')
    expect(withComment(three, 'rates', 'Ny')).toEqual(typed.presentation)
    expect([undoEdit(typed), redoEdit(typed)]).toEqual([null, null])
  })
})
