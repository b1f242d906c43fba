import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { questionPartition } from '../../../shared/disclosure/question-partition'
import { frequencyOf, scaleOfLength } from '../../support/frequencies'

const six = scaleOfLength(6)
/** Answers of all kinds, so many that nothing is told. */
const many = [4, 4, 4, 4, 4, 4]
const nine = [2, 1, 2, 1, 2, 1]

function partitionOf(groups: Readonly<Record<string, readonly number[]>>, scale = six) {
  const given = Object.entries(groups).map(([key, counts]) => ({ key, frequency: frequencyOf(counts) }))
  return questionPartition(given, scale, defaultPolicy)?.map(({ keys, detail }) => `${keys.join('+')} ${detail}`) ?? null
}

describe('questionPartition', () => {
  it('gives every group for itself where none tells', () => {
    expect(partitionOf({ a: many, b: many })).toEqual(['a codes', 'b codes'])
  })

  it('joins a group where few answered with the one that has the next fewest answers, in their order and last', () => {
    expect(partitionOf({ a: [1, 1, 0, 0, 1, 0], b: [9, 9, 9, 9, 9, 9], c: many })).toEqual(['b codes', 'a+c codes'])
  })

  it('joins two that tell with each other where that is enough', () => {
    expect(partitionOf({ a: [2, 0, 2, 0, 0, 0], b: [0, 0, 0, 2, 2, 2], c: many, d: many })).toEqual([
      'c codes',
      'd codes',
      'a+b codes',
    ])
  })

  it('joins a group that answered alike, and goes on until together they do not', () => {
    expect(partitionOf({ a: [0, 0, 0, 0, 3, 2], b: [0, 0, 0, 0, 0, 0], c: [0, 0, 0, 0, 1, 7], d: many })).toEqual([
      'b codes',
      'd codes',
      'a+c codes',
    ])
  })

  it('never joins a group where nobody answered, which would not help', () => {
    expect(partitionOf({ a: [1, 1, 0, 0, 1, 0], b: [0, 0, 0, 0, 0, 0], c: many, d: many })).toEqual([
      'b codes',
      'd codes',
      'a+c codes',
    ])
    expect(partitionOf({ a: [1, 1, 0, 0, 1, 0], b: [0, 0, 0, 0, 0, 0] })).toBeNull()
  })

  it('is none where all would end in one group', () => {
    expect(partitionOf({ a: [1, 0, 0, 0, 0, 0], b: many })).toBeNull()
    expect(partitionOf({ a: many })).toBeNull()
  })

  it('is none where the rule read backwards would tell how few of a joined group answered', () => {
    // Had one of the joined had five answers, a with its five would have been joined in its place: so it is four and four.
    const five = [2, 0, 2, 0, 1, 0]
    expect(partitionOf({ a: five, b: [2, 0, 1, 0, 1, 0], c: [0, 1, 1, 0, 2, 0] })).toBeNull()
    expect(partitionOf({ a: many, b: [2, 0, 1, 0, 1, 0], c: [0, 1, 1, 0, 2, 0], d: many })).not.toBeNull()
  })

  it('gives classes under ten answers, and to one more group where the total would tell the codes of the only one', () => {
    expect(partitionOf({ a: nine, b: many, c: [9, 9, 9, 9, 9, 9] })).toEqual(['a classes', 'b classes', 'c codes'])
    expect(partitionOf({ a: nine, b: nine, c: many })).toEqual(['a classes', 'b classes', 'c codes'])
  })

  it('gives a scale without classes as it is', () => {
    expect(partitionOf({ a: [4, 3], b: [20, 20] }, scaleOfLength(2))).toEqual(['a codes', 'b codes'])
  })
})
