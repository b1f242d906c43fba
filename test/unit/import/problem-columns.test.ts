import { expect, it } from 'vitest'
import { cellAnswer, problemCells, problemColumns } from '../../../renderer/features/import/problem-columns'
import type { ImportProblem } from '../../../shared/importing/plan'

function problem(column: number, value: string, kind: ImportProblem['kind'] = 'outside-scale'): ImportProblem {
  return { cell: `Svar!${column} ${value}`, kind, value, column, item: `personal.${column}`, becomes: 'illegible' }
}

it('gathers the numbers outside the scale by column, each once, with how many cells they stand in', () => {
  const problems = [
    problem(4, '9'),
    problem(2, '99'),
    problem(2, '9'),
    problem(2, '99'),
    problem(2, 'Vet ej', 'unknown-label'),
    problem(3, '31 maj', 'unknown-date'),
  ]
  expect(problemColumns(problems, {})).toEqual([
    { column: 2, item: 'personal.2', values: ['99', '9'], cells: 3 },
    { column: 4, item: 'personal.4', values: ['9'], cells: 1 },
  ])
})

it('passes over numbers that have a meaning of their own in their column', () => {
  expect(problemColumns([problem(2, '8'), problem(2, '9'), problem(4, '8')], { '2': { '8': 'double-marked' } })).toEqual([
    { column: 2, item: 'personal.2', values: ['9'], cells: 1 },
    { column: 4, item: 'personal.4', values: ['8'], cells: 1 },
  ])
})

it('waits for a cell with such a number until something is said of it, its number or its column, and goes by that', () => {
  const nothing = { valueAnswers: {}, outsideScale: {}, resolutions: {} }
  const nine = problem(2, '9')
  const ofColumn = { ...nothing, outsideScale: { '2': 'blank' } } as const
  expect(cellAnswer(nine, nothing)).toBeNull()
  expect(cellAnswer(problem(2, 'Vet ej', 'unknown-label'), nothing)).toBe('illegible')
  expect(cellAnswer(nine, ofColumn)).toBe('blank')
  expect(cellAnswer(nine, { ...ofColumn, resolutions: { [nine.cell]: 4 } })).toBe(4)
  expect(cellAnswer(problem(3, '9'), ofColumn)).toBeNull()
  expect(cellAnswer({ ...nine, becomes: 5 }, { ...nothing, valueAnswers: { '2': { '9': 5 } } })).toBe(5)
})

it('leaves out of the cells such a number whose column is not decided, and takes it in once it is', () => {
  const plan = { valueAnswers: { '4': { '8': 'blank' } }, outsideScale: {}, resolutions: {} } as const
  const nine = problem(2, '9')
  const others = [problem(2, 'Vet ej', 'unknown-label'), problem(3, '31 maj', 'unknown-date'), problem(4, '8')]
  expect(problemCells([nine, ...others], plan)).toEqual(others)
  expect(problemCells([nine, ...others], { ...plan, outsideScale: { '2': 'blank' } })).toEqual([nine, ...others])
})
