import { expect, it } from 'vitest'
import { spreadsheetText } from '../../../shared/text/spreadsheet-text'

it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('puts an apostrophe before %j', (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`)
})

it.each(['', 'Coachingteam', '– inte ett minus', 'a=b', ' = ', 'Åter-i-arbete'])('leaves %j alone', (text) => {
  expect(spreadsheetText(text)).toBe(text)
})
