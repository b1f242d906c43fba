import type { LogEntry } from '../model/log-entry'
import type { LogFold, LogLine } from '../stewardship/log-lines'
import { formatCount } from './format'
import { counted, inPlace, logSentence } from './log'

type Sentence = (line: LogLine, place: string) => string

/** What many rows say together. */
const together: Readonly<Record<LogFold, Sentence>> = {
  typing: ({ finished, numbers }, place) =>
    finished === 0
      ? `Skrev i formulär som inte sparades då ${place}`
      : `Registrerade ${counted(finished, 'svar', 'svar')} ${place}${within(numbers)}`,
  'second-typing': ({ finished, numbers }, place) =>
    finished === 0
      ? `Skrev in svar en andra gång ${place}${within(numbers)}`
      : `Dubbelregistrerade ${counted(finished, 'svar', 'svar')} ${place}${within(numbers)}`,
  correcting: ({ rows, numbers }, place) => `Gjorde ${counted(rows, 'rättelse', 'rättelser')} ${place}${within(numbers)}`,
  writing: ({ numbers }, place) => `Skrev eller ändrade fritext ${place}${within(numbers)}`,
  masking: ({ rows, numbers }, place) =>
    `Gick igenom eller maskerade fritext ${formatCount(rows)} gånger ${place}${within(numbers)}`,
  resolving: ({ rows, numbers }, place) =>
    `Sade vad som står på enkäten för ${counted(rows, 'skillnad', 'skillnader')} ${place}${within(numbers)}`,
  'new-insatser': ({ rows }) => `Lade till ${formatCount(rows)} insatser`,
  accounting: ({ rows }, place) => `Ändrade antal tillfrågade eller tackat nej ${formatCount(rows)} gånger ${place}`,
}

/** What a line of the list says in one sentence, without who and when. */
export function lineSentence(line: LogLine): string {
  return line.fold === null || line.rows === 1 ? logSentence(line.entry) : together[line.fold](line, inPlace(line.entry.names))
}

/** Whether an entry says all the words that are looked for, in lower case; a number only as a whole: 12 is no part of 2012. */
export function logEntryHas(entry: LogEntry, words: readonly string[]): boolean {
  const text = `${entry.id} ${entry.who} ${logSentence(entry)}`.toLocaleLowerCase('sv')
  return words.every((word) => (/^\d+$/u.test(word) ? text.split(/\D+/u).includes(word) : text.includes(word)))
}

function within(numbers: LogLine['numbers']): string {
  if (!numbers) return ''
  const { lowest, highest } = numbers
  return lowest === highest ? ` (löpnummer ${lowest})` : ` (löpnummer ${lowest}–${highest})`
}
