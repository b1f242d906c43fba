import { type HandbookSection, paragraph, section } from './blocks'
import type { Example } from './examples'
import type { Words } from './words'

/** A statistic that the program shows: what it is called, what it means, and one computed. */
export function definition(
  id: string,
  term: string,
  meaning: readonly Words[],
  example: Example,
  alsoCalled: readonly string[] = [],
): HandbookSection {
  return section(id, term, [...meaning.map(paragraph), { kind: 'example', example }], alsoCalled)
}
