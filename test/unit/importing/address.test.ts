import { expect, it } from 'vitest'
import { cellAddress, columnLetters, rowOfCell } from '../../../shared/importing/address'

it('counts columns as Excel does', () => {
  expect([0, 1, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ])
})

it('names a cell with its sheet, without quotation marks even where the name has spaces', () => {
  expect(cellAddress('Rådata', 2, 4)).toBe('Rådata!C4')
  expect(cellAddress('Svar 2024', 27, 100)).toBe('Svar 2024!AB100')
})

it('tells the row of a cell, also where the sheet’s name ends in figures', () => {
  expect(rowOfCell(cellAddress('Svar 2024', 27, 100))).toBe(100)
})
