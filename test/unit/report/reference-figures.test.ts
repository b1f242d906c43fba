import { expect, test } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { mergePackages } from '../../../shared/merge/merge-packages'
import { askedMeasures } from '../../../shared/report/asked-measures'
import { referenceFigures } from '../../../shared/report/reference-figures'
import type { People } from '../../support/made-responses'
import { forbundFile } from '../../support/merge-files'

const measures = askedMeasures([bundledInstrument])
const form = 'deltagare_pagaende'

function figuresOf(people: readonly (readonly People[])[]) {
  const files = people.map((own, index) => forbundFile(`Förbund ${index + 1}`, own))
  const { merged } = mergePackages(files, { name: 'Riket', programVersion: '0.4.0' })
  if (!merged) throw new Error('they can be merged')
  return referenceFigures(merged, measures)
}

/** The figures of the first question, whose scale has six codes, by statistic. */
function firstOf(figures: ReturnType<typeof figuresOf>) {
  const [{ measure } = { measure: '' }] = bundledInstrument.forms.find(({ key }) => key === form)?.questions ?? []
  const own = figures.filter((figure) => figure.measure === measure && figure.form === form)
  return Object.fromEntries(own.map(({ statistic, value, n, forbund }) => [statistic, [value, n, forbund]]))
}

const large = [
  { count: 10, form, kon: 1, all: 4 },
  { count: 5, form, kon: 1, all: 6 },
] as const
const small = [
  { count: 4, form, kon: 1, all: 4 },
  { count: 4, form, kon: 1, all: 5 },
] as const

test('where all codes are given, all figures are of all: 30 fours and 15 sixes are 4.67, all 4 to 6, and a third 5 or 6', () => {
  expect(firstOf(figuresOf([large, large, large]))).toEqual({ mean: [4.7, 45, 3], share46: [1, 45, 3], share56: [0.33, 45, 3] })
})

test('where some give classes, the mean is of those who give codes, and the share of 5 and 6 of all', () => {
  // 15 sixes and 12 fives of 69 answers.
  const figures = firstOf(figuresOf([large, large, large, small, small, small]))
  expect(figures).toEqual({ mean: [4.7, 45, 3], share46: [1, 45, 3], share56: [0.39, 69, 6] })
})

test('where all give classes there is only the share of 5 and 6', () => {
  expect(firstOf(figuresOf([small, small, small]))).toEqual({ share56: [0.5, 24, 3] })
})

test('a question with Ja and Nej has its share of Ja and nothing else', () => {
  const figures = figuresOf(
    [1, 2, 3].map(() => [{ count: 10, form, kon: 1, all: 1 } as const, { count: 6, form, kon: 1, all: 2 } as const]),
  )
  const yesNo = bundledInstrument.forms.find(({ key }) => key === form)?.questions.find(({ scale }) => scale === 'ja_nej')
  expect(figures.filter(({ measure, form: own }) => measure === yesNo?.measure && own === form)).toEqual([
    { measure: yesNo?.measure, form, statistic: 'shareJa', value: 0.63, n: 48, forbund: 3 },
  ])
})
