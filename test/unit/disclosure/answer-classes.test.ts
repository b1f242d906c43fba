import { describe, expect, it } from 'vitest'
import { answerClasses, classCounts, detailFor, tellingReason } from '../../../shared/disclosure/answer-classes'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import type { Scale } from '../../../shared/instrument/definition'
import { frequencyOf, scaleOfLength } from '../../support/frequencies'

const six = scaleOfLength(6)
const yesNo = scaleOfLength(2)

function shown(scale: Scale): readonly string[] {
  return answerClasses(scale, 'classes').map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
}

describe('answerClasses', () => {
  it('takes six codes two by two, and other even scales likewise', () => {
    expect(shown(six)).toEqual(['1-2', '3-4', '5-6'])
    expect(shown(scaleOfLength(4))).toEqual(['1-2', '3-4'])
  })

  it('takes the ends of an odd scale together, and what is between', () => {
    expect(shown(scaleOfLength(5))).toEqual(['1-2', '3', '4-5'])
    expect(shown(scaleOfLength(7))).toEqual(['1-2', '3-5', '6-7'])
  })

  it('leaves two and three codes as they are', () => {
    expect(shown(yesNo)).toEqual(['1', '2'])
    expect(shown(scaleOfLength(3))).toEqual(['1', '2', '3'])
  })

  it('has the answers of its codes together', () => {
    expect(classCounts(answerClasses(six, 'classes'), frequencyOf([1, 2, 3, 4, 5, 6]))).toEqual([3, 7, 11])
  })
})

describe('detailFor', () => {
  it('is every code from ten answers on', () => {
    expect([9, 10].map((answers) => detailFor(answers, defaultPolicy))).toEqual(['classes', 'codes'])
  })
})

describe('tellingReason', () => {
  const reasonOf = (counts: readonly number[], scale = six, blank = 0, notOnForm = 0) =>
    tellingReason(scale, frequencyOf(counts, blank, notOnForm), defaultPolicy)

  it('is that few answered, or had the question on their form; but nobody is not few', () => {
    expect(reasonOf([0, 0, 2, 1, 1, 0], six, 20)).toBe('few')
    expect(reasonOf([0, 0, 0, 0, 0, 0], six, 3, 20)).toBe('few')
    expect(reasonOf([0, 0, 0, 0, 0, 0], six, 20)).toBeNull()
    expect(reasonOf([2, 0, 2, 0, 1, 0])).toBeNull()
  })

  it('is that under ten answers are all in one class, or all but one', () => {
    expect(reasonOf([0, 0, 0, 0, 4, 5])).toBe('same')
    expect(reasonOf([1, 0, 0, 0, 4, 4])).toBe('same')
    expect(reasonOf([1, 0, 1, 0, 4, 3])).toBeNull()
    expect(reasonOf([0, 0, 0, 0, 5, 5])).toBeNull()
    expect([reasonOf([6, 1], yesNo), reasonOf([5, 2], yesNo)]).toEqual(['same', null])
  })
})
