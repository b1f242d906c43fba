// Columns beside questions, kön, insats and date: what the tool calls the response, free words, and reworded questions.
import { describe, expect, it } from 'vitest'
import { ownHeaders } from '../../../shared/importing/fingerprint'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { rolesOf, sheetOf, wordings } from './sheets'

const styrelse = wordings('styrelse')
const row = ['Delvis', 'Delvis', 'Ofta']
const pagaende = wordings('deltagare_pagaende')
const answered = ['Ofta', 'Ofta', 'Ofta', 'Ja', 'Delvis', 'Delvis', 'Ofta']

describe('what the tool calls the response', () => {
  it.each(['Respons-ID', 'Svars-ID', 'Response ID', 'Respondent ID', 'ID'])('is certain under %s where all differ', (header) => {
    expect(
      rolesOf([
        [header, ...styrelse],
        [1, ...row],
        ['a2', ...row],
      ])[0],
    ).toBe('response-id')
  })

  it('is asked about where two are the same or one is missing', () => {
    for (const id of [1, null]) {
      expect(
        rolesOf([
          ['ID', ...styrelse],
          [1, ...row],
          [2, ...row],
          [id, ...row],
        ])[0],
      ).toBe('ignored?')
    }
  })

  it('is looked for in all rows, and not in notes at the end of the sheet', () => {
    const many = Array.from({ length: 600 }, (_, at) => [at, ...row])
    expect(rolesOf([['ID', ...styrelse], ...many, [5, ...row]])[0]).toBe('ignored?')
    expect(rolesOf([['ID', ...styrelse], ...many, [null, 'Källa: enkätverktyget']])[0]).toBe('response-id')
  })

  it('is the one that says most of the response, and asked about where two say as much', () => {
    const rows = [[7, 1, ...row]]
    expect(rolesOf([['ID', 'Respons-ID', ...styrelse], ...rows]).slice(0, 2)).toEqual(['ignored', 'response-id'])
    expect(rolesOf([['Svars-ID', 'Respons-ID', ...styrelse], ...rows]).slice(0, 2)).toEqual(['ignored?', 'ignored?'])
  })

  it('is nothing where the column is empty, and no numbering of rows', () => {
    expect(
      rolesOf([
        ['ID', 'Nr', 'Löpnr', ...styrelse],
        [null, 1, 1, ...row],
      ]).slice(0, 3),
    ).toEqual(Array(3).fill('ignored'))
  })

  it('is personal where it looks so', () => {
    expect(
      rolesOf([
        ['ID', ...styrelse],
        ['19121212-1212', ...row],
      ])[0],
    ).toBe('personal')
  })
})

describe('free words', () => {
  it("are taken by themselves only under the field's own label, in a form that has it", () => {
    expect(
      rolesOf([
        ['Fritext', 'Kommentar', 'Övriga synpunkter', ...pagaende],
        ['Bra', 'Bra', 'Bra', ...answered],
      ]).slice(0, 3),
    ).toEqual(['open-text', 'ignored', 'ignored'])
    expect(
      rolesOf([
        ['Fritext', ...styrelse],
        ['Bra', ...row],
      ])[0],
    ).toBe('ignored')
  })

  it('are asked about where two columns have the label', () => {
    expect(
      rolesOf([
        ['Fritext', 'fritext', ...pagaende],
        ['Bra', 'Bra', ...answered],
      ]).slice(0, 2),
    ).toEqual(['ignored?', 'ignored?'])
  })
})

describe('words that people have written under a header of its own', () => {
  const written = ['Jag fick bra hjälp', 'Det tog för lång tid', 'Ni lyssnade på mig']
  const under = (header: string, cells: readonly (string | null)[], before: readonly string[] = []) =>
    rolesOf([[header, ...before, ...pagaende], ...cells.map((cell) => [cell, ...before.map(() => cell), ...answered])])

  it("are a suggestion for the form's open field, which the user must agree to", () => {
    expect(under('Vad minns du bäst?', written)[0]).toBe('open-text?')
    expect(under('Vad minns du bäst?', [...written, null, null, null, null])[0]).toBe('open-text?')
    expect(
      rolesOf([
        ['Vad minns du bäst?', ...styrelse],
        [written[0]!, ...row],
      ])[0],
    ).toBe('ignored')
  })

  it('may be few where the header asks for them, and else could be a name', () => {
    expect(under('Något mer du vill säga?', ['Tack Berit'])[0]).toBe('open-text?')
    expect(under('Vem träffade du?', ['Berit Exempel'])[0]).toBe('ignored')
  })

  it('are asked about where two columns have such, and passed over where the field has its own column', () => {
    expect(under('Vad minns du bäst?', written, ['Vad var svårt?']).slice(0, 2)).toEqual(['ignored?', 'ignored?'])
    expect(under('Vad minns du bäst?', written, ['Fritext']).slice(0, 2)).toEqual(['ignored', 'open-text'])
  })

  it('are not choices made over and over, labels of a scale, dates, or in few of the cells', () => {
    const choice = ['Mer än ett år', 'Mer än ett år', 'Mer än ett år', 'Mer än ett år', 'Mindre än ett år']
    expect(under('Hur länge?', choice)[0]).toBe('ignored')
    expect(under('Stöd', ['Till mycket stor del', 'Till stor del', 'Till liten del'])[0]).toBe('ignored')
    expect(under('Träff', ['3 april 2024', '4 april 2024'])[0]).toBe('ignored')
    expect(under('Ort', ['Norra', 'Södra', 'Byn vid sjön'])[0]).toBe('ignored')
  })

  it('are not what the program itself has written beside rows to correct', () => {
    expect(under(ownHeaders.toCorrect, ['Talet finns inte på skalan'])[0]).toBe('ignored')
  })
})

describe('a column of answers with a header of its own', () => {
  const reworded = [styrelse[0]!, styrelse[1]!, 'Hur det används']

  it('is asked about while a question has no column, and its cells could be the answers', () => {
    expect(rolesOf([reworded, row])).toEqual(['styrelse.1', 'styrelse.2', 'ignored?'])
  })

  it('is not asked about where its cells are something else, or every question has its column', () => {
    expect(rolesOf([reworded, ['Delvis', 'Delvis', 'Det går bra']])).toEqual(['styrelse.1', 'styrelse.2', 'ignored'])
    expect(
      rolesOf([
        [...styrelse, 'Hur det används'],
        [...row, 'Ofta'],
      ]),
    ).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3', 'ignored'])
  })

  it('is suggested where its header ends with the wording', () => {
    const headers = [styrelse[0]!, styrelse[1]!, `Uppföljning - ${styrelse[2]}`]
    expect(rolesOf([headers, row])).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3?'])
    expect(
      understandSheet(
        sheetOf(
          styrelse.map((text) => `Styrelsen: ${text}`),
          row,
        ),
        bundledInstrument,
      ).form,
    ).toBe('styrelse')
  })
})
