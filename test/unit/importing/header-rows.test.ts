import { describe, expect, it } from 'vitest'
import { wordingIndex } from '../../../shared/importing/header-match'
import { headerRowsBelow, headersOf } from '../../../shared/importing/header-rows'
import { readRows } from '../../../shared/importing/read-rows'
import type { CellValue } from '../../../shared/importing/sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { proposePlan } from '../../support/propose-plan'
import { rolesOf, sheetOf, wordings } from './sheets'

const index = wordingIndex(bundledInstrument)
const styrelse = wordings('styrelse')
const answers = ['Delvis', 'Delvis', 'Ofta']
const found = ['styrelse.1', 'styrelse.2', 'styrelse.3']

function below(rows: readonly (readonly CellValue[])[], headerRow = 1): readonly number[] {
  return headerRowsBelow(sheetOf(...rows), headerRow, bundledInstrument, index)
}

/** Which rows of a sheet become responses, as it is understood. */
function responseRows(rows: readonly (readonly CellValue[])[]): readonly number[] {
  const sheet = sheetOf(...rows)
  const plan = proposePlan(understandSheet(sheet, bundledInstrument))
  return plan ? readRows(sheet, bundledInstrument, plan).rows.map(({ row }) => row) : []
}

describe('two rows of headers', () => {
  const codes = ['Q1', 'Q2', 'Q3']

  it('may be codes over wordings, and wordings over codes', () => {
    for (const rows of [
      [codes, styrelse, answers],
      [styrelse, codes, answers],
    ]) {
      expect(rolesOf(rows)).toEqual(found)
      expect(responseRows(rows)).toEqual([3])
    }
  })

  it('may be three, with what the tool needs for its own import', () => {
    const ids = codes.map((_, at) => `{"ImportId":"QID${at}"}`)
    expect(rolesOf([codes, styrelse, ids, answers])).toEqual(found)
    expect(responseRows([codes, styrelse, ids, answers])).toEqual([4])
  })

  it.each([['Response'], ['Svar'], ['Aldrig - Alltid'], ['1-6'], ['(1–6)']])('may be wordings over sub-labels: %s', (label) => {
    const rows = [styrelse, [label, label, label], answers]
    expect(rolesOf(rows)).toEqual(found)
    expect(responseRows(rows)).toEqual([3])
  })

  it('may share the wordings between them, as where one question stands alone and others are rows of a grid', () => {
    const rows = [
      ['Respondent ID', 'Vilket är ditt kön?', styrelse[0]!, 'Hur ofta gör ni det här?', null],
      [null, 'Response', 'Response', styrelse[1]!, styrelse[2]!],
      [1, 'Man', ...answers],
    ]
    expect(rolesOf(rows)).toEqual(['response-id', 'kon', ...found])
    expect(responseRows(rows)).toEqual([3])
  })

  it('may be titles of groups over the wordings, where other columns have their header above', () => {
    const rows = [
      ['Kön', 'Bemötande', null, 'Uppföljning'],
      [null, ...styrelse],
      ['Man', ...answers],
    ]
    expect(rolesOf(rows)).toEqual(['kon', ...found])
    expect(responseRows(rows)).toEqual([3])
  })

  it('lend no insats without asking: any text may stand under one', () => {
    const rows = [
      ['Insats', 'Coachingteam', null, null],
      [null, ...styrelse],
      [1, ...answers],
      [2, ...answers],
    ]
    expect(rolesOf(rows)).toEqual(['insats?', ...found])
  })

  it('lend nothing to a column that has a header that means something', () => {
    const rows = [
      ['Insats', 'Bemötande'],
      ['ID', ...styrelse],
      [1, ...answers],
    ]
    expect(rolesOf(rows)).toEqual(['response-id', ...found])
  })

  it('lend less to a row that the user has pointed out', () => {
    const sheet = sheetOf(['Kön', ...styrelse], [null, 'Fråga A', 'Fråga B', 'Fråga C'], ['Man', ...answers])
    const texts = headersOf(sheet, 2, bundledInstrument, index, true).map(({ text }) => text)
    expect(texts).toEqual(['Kön', 'Fråga A', 'Fråga B', 'Fråga C'])
  })

  it('are known for unknown wordings under codes too, by being different sentences', () => {
    const rows = [['F1', 'F2', 'F3'], ['Har vi en plan?', 'Följer vi den?', 'Vad gör vi sedan?'], answers]
    expect(below(rows)).toEqual([2])
  })
})

describe('a row under the headers', () => {
  it.each<[string, readonly CellValue[]]>([
    ['answers', answers],
    ['an answer beside something else', ['Response', 'Response', 'Ofta']],
    ['codes', [1, 2, 3]],
    ['codes as text', ['1', '2', '3']],
    ['the word for a missing answer', ['Ej besvarad', 'Q2', 'Q3']],
    ['the same that is no answer', ['Vet ej', 'Vet ej', 'Vet ej']],
    ['the same words, however many', Array(3).fill('Det kan jag inte svara på, tyvärr.')],
    ['a date', ['Q1', 'Q2', 'Q3', '2024-05-01']],
    ['an e-mail address', ['Q1', 'Q2', 'Q3', 'kim@exempel.se']],
    ['an error value', ['Q1', 'Q2', { error: '#N/A' }]],
    ['one cell only', ['Q1']],
    ['nothing under the questions', [null, null, null, 'R12', 'Team 3']],
  ])('is none of them with %s in it', (_, cells) => {
    expect(below([[...styrelse, 'Datum'], cells])).toEqual([])
  })

  it('is one of them wherever the header row comes again', () => {
    const headers = ['Kön', ...styrelse]
    const rows = [headers, ['Man', ...answers], headers, ['Kvinna', ...answers]]
    expect(below(rows)).toEqual([3])
    expect(responseRows(rows)).toEqual([2, 4])
    const codes = ['Q0', 'Q1', 'Q2', 'Q3']
    const twice = [codes, headers, ['Man', ...answers], codes, headers, ['Kvinna', ...answers]]
    expect(below(twice, 2)).toEqual([4, 5])
    expect(responseRows(twice)).toEqual([3, 6])
  })

  it('is one of them with a single text over the headers only where these come again under it', () => {
    const headers = ['Kön', ...styrelse]
    const group = [null, null, 'Uppföljning']
    const twice = [group, headers, ['Man', ...answers], group, headers, ['Kvinna', ...answers]]
    expect(below(twice, 2)).toEqual([4, 5])
    expect(below([group, headers, ['Man', ...answers], group, ['Kvinna', ...answers]], 2)).toEqual([])
  })
})
