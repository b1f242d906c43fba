import { expect, it } from 'vitest'
import { packageProblemSentence } from '../../../shared/text/package-problems'

it('says of a file of a newer version what to do about it', () => {
  expect(packageProblemSentence({ code: 'newer-format', version: 3 })).toBe(
    'Filen är gjord med en nyare version av programmet (format 3). Uppdatera programmet, så går den att läsa.',
  )
})

it('says of every other problem what is so and what to do, in two sentences', () => {
  const problems = [
    { code: 'not-a-package' },
    { code: 'too-large' },
    { code: 'older-format', version: 1 },
    ...(['file', 'cover', 'table', 'contradiction', 'changed'] as const).map((damage) => ({ code: 'damaged', damage }) as const),
  ] as const
  for (const problem of problems) expect(packageProblemSentence(problem)).toMatch(/^Filen är [^.]+\. (?:Välj|Be) [^.]+\.$/)
})
