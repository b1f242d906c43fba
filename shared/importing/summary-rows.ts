import { normalise } from './normalise'

/** What a row that sums up the others begins with, in Swedish and as the tools write it in English. */
const words = new RegExp(
  `^(?:${[
    'medel(?:värden?|tal|poäng)?|genomsnitt(?:ligt)?|snitt|median(?:värde)?|typvärde|standardavvikelse|varians|procent|andel(?:ar)?',
    'summa|summor|delsumma|totalt?|totalsumma|summering|sammanfattning|antal(?: (?:svar|svarande|enkäter|formulär|rader))?',
    'minimum|minvärde|maximum|maxvärde|mean|average|sum|grand total|subtotal|count|standard deviation|std\\.? ?dev',
  ].join('|')})$`,
  'u',
)
/** Words that may as well be a name or a code: they count only beside a row that sums up for certain. */
const wordsBeside = /^(?:min|max|n|std|(?:lägsta|högsta)(?: värde)?)$/u
/** What may follow: what is summed up, or how many they are. */
const after = /(?:\s*\([^()]*\)|\s*[=:]?\s*-?\d+(?:[.,]\d+)?(?: (?:svar|st|%))?)$/u

/** Whether a row that begins with this text sums up other rows (`Medel`, `Summa`, `Antal svar: 24`), or may where one beside it does. */
export function sumsUp(text: string): 'yes' | 'beside' | 'no' {
  if (text.length > 60) return 'no'
  const said = normalise(text)
  const word = said.replace(after, '').replace(/[\s:=]+$/u, '')
  if (words.test(said) || words.test(word) || /^n\s*[=:]\s*\d+$/u.test(said)) return 'yes'
  return wordsBeside.test(word) ? 'beside' : 'no'
}
