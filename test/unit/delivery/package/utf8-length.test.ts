import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8Length } from '../../../../shared/delivery/package/utf8-length'

it('a text takes as many bytes as it does in a file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'))),
  )
  expect(utf8Length('aå–😀')).toBe(1 + 2 + 3 + 4)
})
