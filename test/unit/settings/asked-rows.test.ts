import { describe, expect, it } from 'vitest'
import { askedRows, readCount, tooManyText, totalOf } from '../../../renderer/features/settings/asked-rows'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { countResponses } from '../../support/count-responses'
import { accountingOf, coaching, insatser, reception, responsesOf, round2024, work } from '../../support/made-responses'

const table = countResponses(
  round2024.id,
  responsesOf([
    { count: 3, form: 'personal', insats: coaching, kon: 1 },
    { count: 2, form: 'personal', insats: coaching, kon: 2 },
    { count: 1, form: 'personal', insats: null },
    { count: 9, form: 'styrelse', insats: null },
  ]),
  bundledInstrument,
)

describe('the rows of tillfrågade', () => {
  it('are every insats, used or not, and one without insats last', () => {
    expect(askedRows('deltagare_avslut', table, [], insatser)).toEqual([
      { insatsId: work, name: 'Arbetsspåret', answered: 0, asked: null, declined: null },
      { insatsId: coaching, name: 'Coachingteam', answered: 0, asked: null, declined: null },
      { insatsId: reception, name: 'Mottagningsteam', answered: 0, asked: null, declined: null },
      { insatsId: null, name: 'Utan insats', answered: 0, asked: null, declined: null },
    ])
  })

  it('count the answers of the form in each insats, whatever the kön', () => {
    expect(askedRows('personal', table, [], insatser).map(({ answered }) => answered)).toEqual([0, 5, 0, 1])
    expect(askedRows('styrelse', table, [], insatser).map(({ answered }) => answered)).toEqual([0, 0, 0, 9])
  })

  it('have what was typed for that form and insats; nothing typed is not zero', () => {
    const accounting = [
      accountingOf('personal', coaching, 7, 0),
      accountingOf('personal', null, 3, null),
      accountingOf('styrelse', null, 12, 1),
      accountingOf('deltagare_avslut', reception, 99, 99),
    ]
    expect(askedRows('personal', table, accounting, insatser).map(({ asked, declined }) => [asked, declined])).toEqual([
      [null, null],
      [7, 0],
      [null, null],
      [3, null],
    ])
  })
})

describe('more answers than asked', () => {
  it.each([
    [{ answered: 5, asked: 5, declined: null }, false],
    [{ answered: 5, asked: 4, declined: null }, true],
    [{ answered: 5, asked: 6, declined: 1 }, false],
    [{ answered: 5, asked: 6, declined: 2 }, true],
    [{ answered: 5, asked: 9, declined: 1 }, false],
    [{ answered: 1, asked: 0, declined: null }, true],
    [{ answered: 0, asked: 0, declined: 0 }, false],
    [{ answered: 5, asked: null, declined: 9 }, false],
  ])('%j is too many: %s', (row, tooMany) => {
    expect(tooManyText(row) !== null).toBe(tooMany)
  })

  it('is said with the numbers and what to do', () => {
    expect(tooManyText({ answered: 0, asked: 5, declined: 9 })).toBe(
      'Tackat nej (9) är fler än tillfrågade (5). Rätta ett av talen.',
    )
    expect(tooManyText({ answered: 7, asked: 5, declined: null })).toBe(
      'Svaren (7) är fler än tillfrågade (5). Rätta antalet tillfrågade.',
    )
    expect(tooManyText({ answered: 4, asked: 5, declined: 2 })).toBe(
      'Svar (4) och tackat nej (2) är tillsammans fler än tillfrågade (5). Rätta tillfrågade eller tackat nej.',
    )
  })
})

describe('a count as typed', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    [' 12 ', 12],
    ['1 234', 1234],
    ['1\u202F234', 1234], // the narrow space that the program itself writes between thousands
    ['1\u00A0234', 1234],
    ['99999', 99_999],
    ['', null],
    ['   ', null],
    ['-1', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['1.5', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['tolv', 'not-a-number'],
    ['100000', 'too-large'],
    ['1000000', 'too-large'],
  ])('%j is %s', (text, count) => {
    expect(readCount(text)).toBe(count)
  })
})

describe('all insatser together', () => {
  const row = (answered: number, asked: number | null, declined: number | null) => ({
    insatsId: null,
    name: 'A',
    answered,
    asked,
    declined,
  })

  it('are the sums of those that have anything at all', () => {
    expect(totalOf([row(5, 7, 1), row(0, 3, 0), row(0, null, null)])).toEqual({ answered: 5, asked: 10, declined: 1 })
  })

  it('have no number that is not known of each of them', () => {
    expect(totalOf([row(5, 7, null), row(1, null, null)])).toEqual({ answered: 6, asked: null, declined: null })
    expect(totalOf([row(0, null, null)])).toEqual({ answered: 0, asked: null, declined: null })
  })
})
