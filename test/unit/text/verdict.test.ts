import { describe, expect, it } from 'vitest'
import { notComparableSentence, verdictWords } from '../../../shared/text/verdict'

describe('the verdict on a change', () => {
  it('is one of four words', () => {
    expect(Object.values(verdictWords)).toEqual(['ökning', 'minskning', 'inom slumpvariation', 'kan inte jämföras'])
  })

  it.each([
    [{ kind: 'not-asked' }, 'frågan ingick inte i båda mätomgångarna'],
    [{ kind: 'no-answers' }, 'frågan har inte besvarats i båda mätomgångarna'],
    [{ kind: 'other-figure' }, 'svaren räknas inte på samma sätt i båda mätomgångarna'],
    [{ kind: 'not-shown' }, 'värdet det året visas inte'],
    [{ kind: 'too-few', fewest: 5 }, 'det behövs minst 5 svar i varje mätomgång'],
    [{ kind: 'break', breaks: ['wording'] }, 'frågan har fått ändrad ordalydelse'],
  ] as const)('says why there is none: %j', (reason, words) => {
    expect(notComparableSentence(2023, reason)).toBe(`Kan inte jämföras med 2023: ${words}.`)
  })
})
