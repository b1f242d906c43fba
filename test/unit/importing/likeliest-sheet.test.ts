import { expect, it } from 'vitest'
import { likeliestSheet } from '../../../shared/importing/likeliest-sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { proposePlan } from '../../support/propose-plan'
import { sheetOf, wordings } from './sheets'

const instructions = sheetOf(['Så fyller du i'], ['Kön', 'Kvinna eller man'])
const answers = sheetOf(wordings('styrelse'), [1, 2, 3])

it('finds the sheet with the questions, wherever it stands', () => {
  expect(likeliestSheet([instructions, answers], bundledInstrument)).toBe(1)
  expect(likeliestSheet([answers, instructions], bundledInstrument)).toBe(0)
  expect(likeliestSheet([instructions, sheetOf(['F1', 'F2', 'F3'])], bundledInstrument)).toBe(1)
})

it('rather takes the sheet with something under its headers than the one with more headers', () => {
  const empty = sheetOf(wordings('personal'))
  const onlyOthers = sheetOf([...wordings('personal'), 'Löpnr'], [...wordings('personal').map(() => null), 1])
  expect(likeliestSheet([empty, onlyOthers, answers], bundledInstrument)).toBe(2)
  expect(likeliestSheet([empty, sheetOf(['Insats'], ['Coachingteam'])], bundledInstrument)).toBe(0)
})

it('takes the longer of two that are alike, and none of none', () => {
  expect(likeliestSheet([answers, sheetOf(...answers.rows, [1, 2, 3])], bundledInstrument)).toBe(1)
  expect(likeliestSheet([], bundledInstrument)).toBeNull()
})

it('leads to a plan with the roles as understood, and to none where the form is open', () => {
  expect(proposePlan(understandSheet(answers, bundledInstrument))).toEqual({
    headerRow: 1,
    form: 'styrelse',
    roles: ['styrelse.1', 'styrelse.2', 'styrelse.3'].map((key) => ({ kind: 'question', question: key })),
    insatser: {},
    resolutions: {},
    valueAnswers: {},
    outsideScale: {},
    repeat: null,
    conflicts: {},
  })
  expect(proposePlan(understandSheet(instructions, bundledInstrument))).toBeNull()
})
