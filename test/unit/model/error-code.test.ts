import fs from 'node:fs'
import { expect, it } from 'vitest'
import { errorCode } from '../../../shared/model/error-code'

it('is what the system says went wrong, and nothing of a bug or of what is no error', () => {
  const missing = () => {
    try {
      return fs.readFileSync('/no/such/file')
    } catch (error) {
      return errorCode(error)
    }
  }
  expect(missing()).toBe('ENOENT')
  expect([new TypeError('x is not a function'), 'ENOENT', { code: 'ENOENT' }, null].map(errorCode)).toEqual([
    null,
    null,
    null,
    null,
  ])
})
