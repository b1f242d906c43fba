import { expect, it } from 'vitest'
import { looksPersonal } from '../../../shared/importing/personal-values'

it.each([
  'anna@exempel.se',
  'anna.b+c@post.exempel.nu',
  '19121212-1212',
  '121212-1212',
  '121212+1212',
  '191212121212',
  '20121272-1212',
  '192.168.0.1',
  '2001:db8::ff00:42:8329',
  '070-123 45 67',
  '0701234567',
  '+46 70 123 45 67',
  '0046701234567',
  '(08) 123 45 67'.replace('(', '').replace(')', ''),
])('%j looks like personal data', (value) => {
  expect(looksPersonal(value)).toBe(true)
})

it.each([
  'Alltid',
  '6',
  '1234567890123',
  '2024-10-31',
  '31-10-2024',
  '01-02-2024',
  '2024-10-31 13:04:01',
  '13:04:01',
  '20241031',
  'anonymous',
  'Team A',
  'Till mycket stor del',
  '0',
  '99',
  '121312-1212',
  '45596.54444',
  '',
])('%j does not', (value) => {
  expect(looksPersonal(value)).toBe(false)
})
