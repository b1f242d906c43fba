import { expect, test } from 'vitest'
import { divideAlike } from '../../../shared/merge/alike'
import type { Contributor } from '../../../shared/merge/given'
import { packageContent } from '../../support/package-content'

const form = 'personal'
const content = packageContent()
const [total] = content.groups.filter((row) => row.form === form)

/** A förbund of so many people for each letter; it gives the value that the letter is. */
function forbund(values: string): readonly Contributor[] {
  return [...values].map((value, index) => {
    if (!total) throw new Error('the form has a total')
    const given = { total: { ...total, respondents: 10 + index }, kon: [], answers: new Map() }
    return { file: { fileName: value, content, contentHash: `${index}` }, forms: new Map([[form, given]]) }
  })
}

/** What each is taken for: its value, or a dot where it is left without. Larger förbund last. */
function takenFor(values: string): string {
  const members = forbund(values)
  const classes = divideAlike(members, form, ({ file }) => (file.fileName === '.' ? null : file.fileName))
  return members.map((one) => classes.find((alike) => alike.members.includes(one))?.value ?? '.').join('')
}

test.each([
  ['values that three have or more are kept', 'aaabbb', 'aaabbb'],
  ['a value of one or two is not taken, and these are then without', 'aaaabbbccd', 'aaaabbb...'],
  ['one who is left alone gets the company of the smallest with the commonest value', 'bbbaaaaac', 'bbb..aaa.'],
  ['two who are left get one', 'aaaa..', '.aaa..'],
  ['where the commonest value has no more than three to give, all with the least common one follow', 'aaabbb.', 'aaa....'],
  ['three of whom one differs are all without', 'aab', '...'],
  ['three without are company enough', 'aaa...', 'aaa...'],
  ['nothing is given by too few to be kept', 'aa', '..'],
])('%s', (_, values, taken) => {
  expect(takenFor(values)).toBe(taken)
})

test('every class of a division is of three or more, or it is of all there are', () => {
  for (let number = 0; number < 4 ** 8; number += 7) {
    const values = number.toString(4).padStart(8, '0').replaceAll('0', '.')
    const counts = new Map<string, number>()
    for (const value of takenFor(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
    expect(
      [...counts.values()].every((count) => count > 2),
      values,
    ).toBe(true)
  }
})
