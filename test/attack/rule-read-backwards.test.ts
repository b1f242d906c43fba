import { expect, test } from 'vitest'
import type { Answer } from '../../shared/model/answer'
import { attackedQuestion, figuresIn, forbundOf, ours } from './support/files'

const of = (count: number, kon: Answer) =>
  ([1, 2, 3, 4, 5, 6] as const)
    .slice(0, count)
    .map((code) => ({ count: 1, kon, all: code, answers: { [attackedQuestion]: code } }))

/** What the joining rule without its look backwards would show: those under five joined, and the smallest of the others if that is too few. */
function naivelyJoined(sizes: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const groups = Object.entries(sizes).sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
  const joined = groups.filter(([, people]) => people < 5)
  const others = groups.filter(([, people]) => people >= 5)
  const sum = () => joined.reduce((all, [, people]) => all + people, 0)
  while (joined.length > 0 && sum() < 5 && others.length > 0) joined.push(...others.splice(0, 1))
  return Object.fromEntries([...others, ...(joined.length > 0 ? [[joined.map(([key]) => key).join('+'), sum()] as const] : [])])
}

test('the rule read backwards: a joined group that only one choice of sizes explains is not shown', () => {
  const shown = naivelyJoined({ kvinna: 5, man: 4, 'uppges-ej': 4 })
  const explained = []
  for (let man = 1; man < 13; man += 1)
    for (let unsaid = 1; man + unsaid < 13; unsaid += 1) {
      const world = { kvinna: 13 - man - unsaid, man, 'uppges-ej': unsaid }
      if (JSON.stringify(naivelyJoined(world)) === JSON.stringify(shown)) explained.push(world)
    }
  expect(explained).toEqual([{ kvinna: 5, man: 4, 'uppges-ej': 4 }])

  const file = ours(forbundOf([...of(5, 1), ...of(4, 2), ...of(4, 3)]))
  expect(file.groups.filter(({ breakdown }) => breakdown === 'kon').map(({ status }) => status)).toEqual(['A'])
  // One less who has not said leaves it open, and the groups are shown.
  const open = ours(forbundOf([...of(5, 1), ...of(4, 2), ...of(3, 3)]))
  expect(open.groups.filter(({ breakdown }) => breakdown === 'kon').map(({ group }) => group)).toEqual([
    'kvinna',
    'man+uppges-ej',
  ])
  expect(figuresIn(file)).toBeGreaterThan(0)
})
