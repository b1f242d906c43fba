import { describe, expect, it } from 'vitest'
import {
  beginDraft,
  draftFor,
  type ImportDraft,
  isAsRead,
  planOf,
  undecidedColumns,
  withForm,
  withHeaderRow,
  withInsats,
  withMemory,
  withOutsideScale,
  withoutRole,
  withResolutions,
  withRoles,
  withSheet,
} from '../../../renderer/features/import/draft'
import { blockerOf } from '../../../renderer/features/import/use-open-draft'
import type { ImportFile, ImportPreview, RepeatPreview } from '../../../shared/contract/import-calls'
import type { ColumnRole, ColumnUnderstanding, SheetUnderstanding } from '../../../shared/importing/plan'
import type { InstrumentVersionId, ResponseId } from '../../../shared/model/id'
import { coaching, reception } from '../../support/made-responses'

const first = 1 as InstrumentVersionId
const second = 2 as InstrumentVersionId

function questionRole(number: number): ColumnRole {
  return { kind: 'question', question: `personal.${number}` }
}

function column(at: number, role: ColumnRole, certainty: ColumnUnderstanding['certainty'] = 'certain'): ColumnUnderstanding {
  return { column: at, header: `Rubrik ${at}`, role, certainty, samples: [] }
}

const understanding: SheetUnderstanding = {
  headerRow: 3,
  form: 'personal',
  year: 2024,
  columns: [
    column(0, { kind: 'date' }),
    column(1, questionRole(1)),
    column(2, questionRole(2), 'uncertain'),
    column(3, { kind: 'ignored' }, 'uncertain'),
  ],
  remembered: null,
}

/** The same, as when a file with these headers was imported before. */
const recalled: SheetUnderstanding = {
  ...understanding,
  remembered: {
    fileName: 'förra.xlsx',
    importedAt: '2024-05-02T08:00:00.000Z',
    insatser: { Coachteamet: { kind: 'existing', insatsId: reception }, Annat: { kind: 'none' } },
    valueAnswers: { '1': { 'Vet ej': 'blank' }, '2': { 'Vet ej': 'illegible' } },
    outsideScale: { '1': 'blank', '2': 'blank' },
  },
}

const file: ImportFile = {
  fileId: 'fil',
  fileName: 'svar.xlsx',
  sheets: [
    { name: 'Om', rows: 3 },
    { name: 'Rådata', rows: 40 },
  ],
  sheet: 1,
  understanding,
}

const begun = beginDraft(file, first)

/** A draft in which something has been decided about everything. */
const decided: ImportDraft = withResolutions(
  withInsats(withRoles(begun, understanding, { 0: { kind: 'kon' }, 2: questionRole(3), 3: { kind: 'insats' } }), 'Coachteamet', {
    kind: 'existing',
    insatsId: coaching,
  }),
  ['Rådata!B7', 'Rådata!C9', 'Rådata!AC9'],
  'illegible',
)

describe('an import that has been begun', () => {
  it('is as the file was read, and nothing is decided', () => {
    const choice = { sheet: 1, headerRow: null, form: null, afresh: false }
    const nothing = { roles: {}, insatser: {}, resolutions: {}, outsideScale: {}, repeat: null }
    expect(begun).toMatchObject({ file, readFor: first, instrument: first, choice, ...nothing })
    expect(isAsRead(begun)).toBe(true)
  })

  it('is imported as it was understood', () => {
    expect(planOf(begun, understanding)).toMatchObject({
      headerRow: 3,
      form: 'personal',
      roles: understanding.columns.map(({ role }) => role),
      insatser: {},
      resolutions: {},
      valueAnswers: {},
      outsideScale: {},
    })
  })

  it('has no plan until its form is known', () => {
    expect(planOf(begun, { ...understanding, form: null })).toBeNull()
  })
})

describe('what the user decides', () => {
  it('goes before the understanding', () => {
    const plan = planOf(decided, understanding)
    expect(plan?.roles).toEqual([{ kind: 'kon' }, questionRole(1), questionRole(3), { kind: 'insats' }])
    expect(plan?.insatser).toEqual({ Coachteamet: { kind: 'existing', insatsId: coaching } })
    expect(plan?.resolutions).toMatchObject({ 'Rådata!B7': 'illegible' })
  })

  it('leaves the draft before it as it was', () => {
    const before = structuredClone(decided)
    withRoles(decided, understanding, { 1: { kind: 'ignored' } })
    withoutRole(decided, 0)
    withResolutions(decided, ['Rådata!B7'], 4)
    withForm(decided, 'styrelse')
    expect(decided).toEqual(before)
  })

  it('about cells of a column no longer holds when the column becomes something else, and about other columns it does', () => {
    const { resolutions } = withRoles(decided, understanding, { 2: questionRole(4) })
    expect(Object.keys(resolutions)).toEqual(['Rådata!B7', 'Rådata!AC9'])
  })

  it('about cells are kept when the column is agreed to be what it was taken for', () => {
    const taken = understanding.columns.find(({ column }) => column === 1)?.role
    if (!taken) throw new Error('no such column')
    const before = withResolutions(begun, ['Rådata!B7'], 3)
    expect(withRoles(before, understanding, { 1: taken }).resolutions).toEqual({ 'Rådata!B7': 3 })
  })

  it('about numbers outside the scale holds while their column is what it was', () => {
    const before = withOutsideScale(withOutsideScale(begun, [1, 2], 'blank'), [2], 'illegible')
    expect(planOf(before, understanding)?.outsideScale).toEqual({ '1': 'blank', '2': 'illegible' })
    expect(withRoles(before, understanding, { 2: questionRole(4) }).outsideScale).toEqual({ '1': 'blank' })
    expect(withRoles(before, understanding, { 2: questionRole(2) }).outsideScale).toEqual(before.outsideScale)
  })

  it('about a cell is the latest', () => {
    expect(withResolutions(decided, ['Rådata!B7'], 4).resolutions).toMatchObject({ 'Rådata!B7': 4, 'Rådata!C9': 'illegible' })
  })

  it('about a column can be taken back', () => {
    expect(withoutRole(decided, 2).roles).toEqual({ 0: { kind: 'kon' }, 3: { kind: 'insats' } })
    expect(planOf(withoutRole(decided, 2), understanding)?.roles[2]).toEqual(questionRole(2))
  })
})

describe('reading the file in another way', () => {
  it.each([
    ['another sheet', (draft: ImportDraft) => withSheet(draft, 0), { sheet: 0, headerRow: null, form: null }],
    ['another row of headers', (draft: ImportDraft) => withHeaderRow(draft, 5), { sheet: 1, headerRow: 5, form: null }],
  ])('as %s forgets what was decided about columns and cells, and keeps the insatser', (_what, change, choice) => {
    const changed = change(withOutsideScale(decided, [1], 'blank'))
    expect(changed).toEqual({ ...decided, choice: { ...choice, afresh: false }, roles: {}, resolutions: {}, outsideScale: {} })
    expect(isAsRead(changed)).toBe(false)
  })

  it('as another form forgets the questions and the cells, and keeps the other columns', () => {
    const changed = withForm(decided, 'styrelse')
    const choice = { sheet: 1, headerRow: null, form: 'styrelse', afresh: false }
    expect(changed).toEqual({ ...decided, choice, roles: { 0: { kind: 'kon' }, 3: { kind: 'insats' } }, resolutions: {} })
    expect(isAsRead(changed)).toBe(false)
  })

  it('for a round with another instrument begins anew, and keeps the insatser', () => {
    const changed = draftFor(decided, second)
    expect(changed).toEqual({ ...beginDraft(file, second), readFor: first, insatser: decided.insatser })
    expect(isAsRead(changed)).toBe(false)
    expect(isAsRead(draftFor(changed, first))).toBe(true)
  })

  it('for a round with the same instrument changes nothing', () => {
    expect(draftFor(decided, first)).toBe(decided)
  })
})

describe('what is remembered of an earlier import', () => {
  it('holds where nothing else is decided', () => {
    expect(planOf(begun, recalled)).toMatchObject({
      insatser: recalled.remembered?.insatser,
      valueAnswers: recalled.remembered?.valueAnswers,
      outsideScale: recalled.remembered?.outsideScale,
    })
  })

  it('gives way to what is decided now', () => {
    const draft = withOutsideScale(decided, [1], 'illegible')
    expect(planOf(draft, recalled)?.outsideScale).toMatchObject({ '1': 'illegible' })
    expect(planOf(draft, recalled)?.insatser).toEqual({
      Coachteamet: { kind: 'existing', insatsId: coaching },
      Annat: { kind: 'none' },
    })
  })

  it('holds for a column only while it is what it was then', () => {
    const agreed = planOf(withRoles(begun, recalled, { 2: questionRole(2) }), recalled)
    expect(Object.keys({ ...agreed?.valueAnswers, ...agreed?.outsideScale })).toEqual(['1', '2'])
    const changed = planOf(withRoles(begun, recalled, { 2: questionRole(4) }), recalled)
    expect(changed).toMatchObject({ valueAnswers: { '1': { 'Vet ej': 'blank' } }, outsideScale: { '1': 'blank' } })
    expect([changed?.valueAnswers, changed?.outsideScale].map((some) => Object.keys(some ?? {}))).toEqual([['1'], ['1']])
  })

  it('can be left out, and taken in again; what was decided goes both times', () => {
    const afresh = withMemory(decided, true)
    expect(afresh).toMatchObject({ choice: { sheet: 1, afresh: true }, roles: {}, insatser: {}, resolutions: {} })
    expect(isAsRead(afresh)).toBe(false)
    expect(isAsRead(withMemory(afresh, false))).toBe(true)
    expect(withSheet(afresh, 0).choice.afresh).toBe(true)
  })
})

describe('uncertain columns', () => {
  it('are to be decided about, also by agreeing to what was suggested', () => {
    const open = (draft: ImportDraft) => undecidedColumns(draft, understanding).map(({ column: at }) => at)
    expect(open(begun)).toEqual([2, 3])
    expect(open(withRoles(begun, understanding, { 2: questionRole(2) }))).toEqual([3])
    expect(open(decided)).toEqual([])
    expect(open(withoutRole(decided, 3))).toEqual([3])
  })
})

describe('why an import has to wait', () => {
  const preview: ImportPreview = {
    summary: { rows: 37 } as ImportPreview['summary'],
    problems: [],
    obstacles: [],
    rowsWithoutAnswers: [],
    summaryRows: [],
    otherHeaderRows: [],
    absentQuestions: [],
    rowsOutsideRound: 0,
    added: 37,
    changed: 0,
    repeat: null,
    unmarked: 0,
  }
  const ready = { understanding, preview, computing: false, error: null }

  it('is nothing when everything is decided and counted', () => {
    expect(blockerOf(decided, ready)).toBeNull()
  })

  it('is first the form, then the columns, then the counting, and last what stands in the way', () => {
    const noForm = { ...understanding, form: null }
    const obstructed = { ...preview, obstacles: [{ kind: 'no-rows' as const }] }
    expect(blockerOf(begun, { ...ready, understanding: null })).toBe('computing')
    expect(blockerOf(begun, { ...ready, understanding: noForm, computing: true })).toBe('form')
    expect(blockerOf(begun, { ...ready, computing: true, preview: obstructed })).toBe('columns')
    expect(blockerOf(decided, { ...ready, computing: true, preview: obstructed })).toBe('computing')
    expect(blockerOf(decided, { ...ready, preview: null })).toBe('computing')
    expect(blockerOf(decided, { ...ready, preview: obstructed })).toBe('obstacles')
  })

  it('is that there is nothing to do where all of it is here already, unless the file says something else about it', () => {
    const conflicts = [{ responseId: 1 as ResponseId, runningNumber: 1, row: 2, differences: [] }]
    const known = { standing: 'again', conflicts: [] as typeof conflicts } as unknown as RepeatPreview
    expect(blockerOf(decided, { ...ready, preview: { ...preview, added: 0, repeat: known } })).toBe('nothing')
    expect(blockerOf(decided, { ...ready, preview: { ...preview, added: 0, repeat: { ...known, conflicts } } })).toBeNull()
  })
})
