import { describe, expect, it } from 'vitest'
import {
  applicableFilter,
  everyResponse,
  filledOf,
  filterResponses,
  isFiltered,
  offeredFilters,
  type ResponseFilter,
  type ResponseState,
  responseStates,
  type SourceChoice,
} from '../../../renderer/features/responses/response-filter'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { InsatsId, ResponseId } from '../../../shared/model/id'
import { coaching, reception, work } from '../../support/made-responses'

const onPaper: Omit<ResponseLine, 'id'> = {
  form: 'personal',
  insatsId: coaching,
  source: 'paper',
  runningNumber: 1,
  storedAt: '2024-05-02T08:00:00.000Z',
  answeredOn: null,
  fileName: null,
  answered: 10,
  withoutCode: 0,
  corrected: false,
  typedTwice: false,
}

/** One of each kind; the key is what the tests call it. */
const made = {
  plain: onPaper,
  blank: { ...onPaper, runningNumber: 2, answered: 9, withoutCode: 1, insatsId: null },
  corrected: { ...onPaper, runningNumber: 12, corrected: true },
  twice: { ...onPaper, runningNumber: 3, typedTwice: true, corrected: true },
  draft: { ...onPaper, runningNumber: null, answered: 2 },
  imported: { ...onPaper, form: 'styrelse', source: 'import', fileName: 'ö.xlsx', insatsId: reception, runningNumber: 2 },
  second: { ...onPaper, form: 'styrelse', source: 'import', fileName: 'z.csv', insatsId: null },
} as const satisfies Record<string, Omit<ResponseLine, 'id'>>

type Name = keyof typeof made
const names = Object.keys(made) as Name[]
const lines: readonly ResponseLine[] = names.map((name, index) => ({ ...made[name], id: (index + 1) as ResponseId }))

function shown(change: Partial<ResponseFilter>): readonly Name[] {
  return filterResponses(lines, { ...everyResponse, ...change }).map(({ id }) => names[id - 1] as Name)
}

describe('the list of responses', () => {
  it('shows all of them, in the order they came, while nothing is chosen', () => {
    expect(filterResponses(lines, everyResponse)).toEqual(lines)
    expect(isFiltered(everyResponse)).toBe(false)
  })

  it('shows those of a form', () => {
    expect(shown({ form: 'styrelse' })).toEqual(['imported', 'second'])
  })

  it('tells an insats, another and none apart', () => {
    expect(shown({ insats: reception })).toEqual(['imported'])
    expect(shown({ insats: null })).toEqual(['blank', 'second'])
    expect(shown({ insats: work })).toEqual([])
  })

  it.each<[SourceChoice, readonly Name[]]>([
    ['paper', ['plain', 'blank', 'corrected', 'twice', 'draft']],
    ['import', ['imported', 'second']],
    ['file:ö.xlsx', ['imported']],
    ['file:finns inte.xlsx', []],
  ])('shows what came by %s', (source, expected) => {
    expect(shown({ source })).toEqual(expected)
  })

  it.each<[ResponseState, readonly Name[]]>([
    ['draft', ['draft']],
    ['incomplete', ['blank']],
    ['corrected', ['corrected', 'twice']],
    ['typed-twice', ['twice']],
  ])('shows those that are %s', (state, expected) => {
    expect(shown({ state })).toEqual(expected)
  })

  it('shows the responses of a running number, one a form, and none for a number that only begins like it', () => {
    expect(shown({ runningNumber: 2 })).toEqual(['blank', 'imported'])
    expect(shown({ runningNumber: 1 })).toEqual(['plain', 'second'])
  })

  it('shows what all that is chosen lets through', () => {
    expect(shown({ form: 'personal', insats: coaching, source: 'paper', state: 'corrected', runningNumber: 12 })).toEqual([
      'corrected',
    ])
    expect(shown({ form: 'styrelse', state: 'draft' })).toEqual([])
  })

  it.each([
    { form: 'personal' },
    { insats: null },
    { source: 'paper' },
    { state: 'draft' },
    { runningNumber: 7 },
  ] satisfies Partial<ResponseFilter>[])('is narrowed by %j', (change) => {
    expect(isFiltered({ ...everyResponse, ...change })).toBe(true)
  })

  it('goes through 15,000 responses in less time than anyone sees', () => {
    const many = Array.from({ length: 15_000 }, (_, index) => ({ ...onPaper, id: index as ResponseId, runningNumber: index }))
    const chosen = { ...everyResponse, form: 'personal', state: 'incomplete', runningNumber: 14_999 } as const
    const started = performance.now()
    for (const state of responseStates) filterResponses(many, { ...chosen, state })
    offeredFilters(many, [work, coaching, reception], chosen)
    expect(performance.now() - started).toBeLessThan(100)
  })
})

describe('what can be chosen', () => {
  const insatser = [work, coaching, reception]

  it('is what the responses have: insatser in their order and none last, files by their Swedish names', () => {
    expect(offeredFilters(lines, insatser, everyResponse)).toEqual({
      insatser: [coaching, reception, null],
      sources: ['all', 'paper', 'import', 'file:z.csv', 'file:ö.xlsx'],
    })
  })

  it('has no choice of all files where there is one, and none of paper where all came in files', () => {
    const imported = lines.filter(({ fileName }) => fileName === 'z.csv')
    expect(offeredFilters(imported, insatser, everyResponse)).toEqual({ insatser: [null], sources: ['all', 'file:z.csv'] })
  })

  it('keeps what is chosen when the last response that has it goes', () => {
    const chosen = { ...everyResponse, insats: work, source: 'file:borta.xlsx' } as const
    const { insatser: offered, sources } = offeredFilters(lines, insatser, chosen)
    expect(offered).toEqual([work, coaching, reception, null])
    expect(sources).toContain('file:borta.xlsx')
    expect(offeredFilters([], insatser, { ...everyResponse, source: 'import' }).sources).toEqual(['all', 'import'])
  })

  it('loses an insats that has been removed, and nothing else of the filter', () => {
    const chosen: ResponseFilter = { ...everyResponse, form: 'personal', insats: 99 as InsatsId }
    expect(applicableFilter(chosen, insatser)).toEqual({ ...everyResponse, form: 'personal' })
    expect(applicableFilter({ ...chosen, insats: work }, insatser).insats).toBe(work)
    expect(applicableFilter({ ...chosen, insats: null }, insatser).insats).toBeNull()
  })
})

describe('how much of a response is filled in', () => {
  const line = (name: Name) => lines[names.indexOf(name)] as ResponseLine

  it('is counted of all items while it is begun, and of those that were on the form once it is saved', () => {
    expect(filledOf(line('draft'), 10)).toEqual({ filled: 2, of: 10 })
    expect(filledOf(line('blank'), 12)).toEqual({ filled: 9, of: 10 })
  })
})
