import { expect, it } from 'vitest'
import { byCodeUnit } from '../../../shared/model/by-code-unit'

it('texts are in the order of their code units, whatever a language would say', () => {
  expect(['ö', 'a', 'Z', 'å', '10', '9', 'a'].sort(byCodeUnit)).toEqual(['10', '9', 'Z', 'a', 'a', 'å', 'ö'])
  expect(byCodeUnit('a', 'a')).toBe(0)
})
