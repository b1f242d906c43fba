import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows, csvText } from '../../../../shared/delivery/package/csv-text'

describe('a table as CSV', () => {
  it('ends every line with CR LF, and quotes only what needs it', () => {
    expect(
      csvText([
        ['form', 'a,b', 'say "å"'],
        ['', 'two\r\nlines', '=1+1'],
      ]),
    ).toBe('form,"a,b","say ""å"""\r\n,"two\r\nlines",=1+1\r\n')
  })

  it('gives its rows back, whatever is in the cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\r', '\n', '\r\n', '""', '",', ',"'))
    const rows = fc.array(fc.array(cell, { minLength: 1 }))
    fc.assert(fc.property(rows, (made) => void expect(csvRows(csvText(made))).toEqual(made)))
  })

  it.each([
    ['a line without an end', 'a,b'],
    ['a line that ends with a comma', 'a,b\r\nc,'],
    ['a line ended otherwise', 'a,b\nc,d\n'],
    ['quotes that never end', 'a,"b\r\n'],
    ['quotes that nothing needs', 'a,"b"\r\n'],
    ['something after quotes', 'a,"b,"c\r\n'],
    ['a quote in the middle', 'a,b"c\r\n'],
    ['a lone carriage return', 'a\rb\r\n'],
  ])('is not %s', (_, text) => {
    expect(csvRows(text)).toBeNull()
  })
})
