import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerReader, shownValue } from '../../../shared/importing/parse-cell'
import type { CellValue } from '../../../shared/importing/sheet'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'

const frekvens = answerReader(findScale(bundledInstrument, 'frekvens'))
const omfattning = answerReader(findScale(bundledInstrument, 'omfattning'))
const yesNo = answerReader(findScale(bundledInstrument, 'ja_nej'))
const kon = answerReader(findScale(bundledInstrument, 'kon'))

describe('an answer on a scale from 1 to 6', () => {
  it.each<[string, CellValue]>([
    ['its label', 'Alltid'],
    ['its label in another case and with spaces', '  ALLTID\u00a0'],
    ['its code', 6],
    ['its code as text', '6'],
    ['its code with a Swedish decimal', '6,0'],
    ['its code with an English decimal', '6.00'],
    ['code, dash and label', '6 - Alltid'],
    ['code, long dash and label', '6 – Alltid'],
    ['code, dot and label', '6. Alltid'],
    ['code, equals sign and label', '6=Alltid'],
    ['code and label', '6 Alltid'],
    ['label and code in brackets', 'Alltid (6)'],
    ['label with a separator after it', 'Alltid;'],
    ['label in HTML', '<span>Alltid</span>'],
  ])('is read from %s', (_, cell) => {
    expect(frekvens(cell)).toEqual({ answer: 6, problem: null })
  })

  it('reads every label and every code of every scale as its code', () => {
    for (const scale of bundledInstrument.scales) {
      const read = answerReader(scale)
      for (const { code, label } of scale.codes) {
        for (const cell of [code, String(code), label, `${code} - ${label}`, `${label} (${code})`]) {
          expect([cell, read(cell)]).toEqual([cell, { answer: code, problem: null }])
        }
      }
    }
  })

  it('reads a label with och in it, and two such as several', () => {
    expect(omfattning('Helt och hållet')).toEqual({ answer: 6, problem: null })
    expect(omfattning('Helt och hållet; Delvis').problem).toBe('several-answers')
  })
})

describe('an empty cell', () => {
  it.each<[CellValue | undefined]>([[null], [undefined], [''], ['  '], ['\u00a0'], ['\u200b']])('%j is blank', (cell) => {
    expect(frekvens(cell)).toEqual({ answer: 'blank', problem: null })
  })
})

describe('a cell that says why there is no answer', () => {
  it.each<[CellValue, string]>([
    ['Ej besvarad', 'blank'],
    [' EJ BESVARAD. ', 'blank'],
    ['Dubbelmarkerad', 'double-marked'],
    ['oläslig', 'illegible'],
  ])('%j is %s, without a problem, on every scale', (cell, status) => {
    for (const read of [frekvens, omfattning, yesNo, kon]) expect(read(cell)).toEqual({ answer: status, problem: null })
  })

  it('cannot say that the question was not asked', () => {
    expect(frekvens('Fanns inte på formuläret').problem).toBe('unknown-label')
  })

  it('is an answer where the scale has that box', () => {
    const codes = [
      { code: 1, label: 'Ej besvarad' },
      { code: 2, label: 'Besvarad' },
    ]
    expect(answerReader({ key: 'x', title: 'X', kind: 'rating', codes })('Ej besvarad').answer).toBe(1)
  })
})

describe('a cell that is no answer', () => {
  it.each<[CellValue, string]>([
    [7, 'outside-scale'],
    [0, 'outside-scale'],
    [9, 'outside-scale'],
    [99, 'outside-scale'],
    [-1, 'outside-scale'],
    [3.5, 'outside-scale'],
    ['3,5', 'outside-scale'],
    ['4,5', 'outside-scale'],
    ['-1', 'outside-scale'],
    ['99', 'outside-scale'],
    ['-', 'unknown-label'],
    ['?', 'unknown-label'],
    ['.', 'unknown-label'],
    ['Vet inte riktigt', 'unknown-label'],
    ['Alltid eller ofta', 'unknown-label'],
    ['Ja', 'unknown-label'],
    ['5 - Alltid', 'unknown-label'],
    ['Alltid (5)', 'unknown-label'],
    ['Ofta, kanske', 'unknown-label'],
    [true, 'unknown-label'],
    [{ date: '2024-04-06' }, 'unknown-label'],
    [{ error: '#N/A' }, 'cell-error'],
    ['#SAKNAS!', 'cell-error'],
    ['#DIV/0!', 'cell-error'],
  ])('%j is %s and becomes illegible, never a code', (cell, problem) => {
    expect(frekvens(cell)).toEqual({ answer: 'illegible', problem })
  })

  it.each<[CellValue]>([
    ['Ofta, Alltid'],
    ['Ofta;Alltid;'],
    ['Ofta\nAlltid'],
    ['Ofta | Alltid'],
    ['Ofta och Alltid'],
    ['Ofta/Alltid'],
    ['4;5'],
    ['4 5'],
    ['4-5'],
    ['4, Alltid'],
  ])('%j is several answers and becomes double-marked', (cell) => {
    expect(frekvens(cell)).toEqual({ answer: 'double-marked', problem: 'several-answers' })
  })

  it('is no code of the scale whatever text stands there, unless it names the code or its label', () => {
    const scale = findScale(bundledInstrument, 'frekvens')
    const names = scale.codes.flatMap(({ code, label }) => [String(code), label.toLowerCase()])
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { answer } = frekvens(text)
        if (typeof answer === 'number')
          expect(names.some((name) => text.normalize('NFKC').toLowerCase().includes(name))).toBe(true)
      }),
    )
  })
})

describe('Ja and Nej', () => {
  it('are read as labels and codes', () => {
    expect(['Ja', 'nej', 1, '2', 'Ja.'].map((cell) => yesNo(cell).answer)).toEqual([1, 2, 1, 2, 1])
  })

  it.each<[CellValue]>([[0], [3], ['Sant'], [true], ['Alltid'], ['J']])('%j is neither', (cell) => {
    expect(yesNo(cell).problem).not.toBeNull()
  })
})

describe('kön', () => {
  it.each([
    'Uppges ej',
    'Vill inte svara',
    'Inget svarsalternativ passar',
    'Uppges ej / vill inte svara / inget svarsalternativ passar',
    'Uppges ej/vill inte svara',
    3,
    '3',
  ])('%j is not given', (cell) => {
    expect(kon(cell)).toEqual({ answer: 3, problem: null })
  })

  it('has code 4 for forms without the question', () => {
    expect(kon(4).answer).toBe(4)
  })

  it.each(['X', 'Annat', 'K', 'M', 5, 0])("%j is not one of the form's own answers", (cell) => {
    expect(kon(cell).answer).toBe('illegible')
  })

  it('with two answers is double-marked', () => {
    expect(kon('Kvinna/Man').answer).toBe('double-marked')
  })
})

describe('a label that two codes share', () => {
  it('says neither of them', () => {
    const read = answerReader({
      key: 'x',
      title: 'X',
      kind: 'rating',
      codes: [
        { code: 1, label: 'Lite/ibland' },
        { code: 2, label: 'Mycket/ibland' },
      ],
    })
    expect([read('ibland').problem, read('lite').answer, read('mycket').answer]).toEqual(['unknown-label', 1, 2])
  })
})

describe('shownValue', () => {
  it('shows at most 80 characters', () => {
    expect(shownValue('x'.repeat(500))).toHaveLength(80)
    expect(shownValue({ error: '#N/A' })).toBe('#N/A')
  })
})
