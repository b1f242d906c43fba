import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { InsatsId } from '../../../shared/model/id'

/** In which state the responses shown are. `incomplete`: some item has no code, for whatever reason. */
export const responseStates = ['all', 'draft', 'incomplete', 'corrected', 'typed-twice'] as const
export type ResponseState = (typeof responseStates)[number]

/** Where the responses shown came from: on paper, in any file, or in files of one name. */
export type SourceChoice = 'all' | 'paper' | 'import' | `file:${string}`

/** What narrows the list of responses. */
export interface ResponseFilter {
  readonly form: string | 'all'
  /** Null is without insats. */
  readonly insats: InsatsId | null | 'all'
  readonly source: SourceChoice
  readonly state: ResponseState
  /** Null where any will do. */
  readonly runningNumber: number | null
}

export const everyResponse: ResponseFilter = { form: 'all', insats: 'all', source: 'all', state: 'all', runningNumber: null }

/** What can be chosen in a list of responses: what some of them have, and what is chosen already. */
export interface FilterOffer {
  readonly insatser: readonly (InsatsId | null)[]
  readonly sources: readonly SourceChoice[]
}

/** What there is to choose among: insatser in the order given, without insats last; files by name, and all of them where they are several. */
export function offeredFilters(
  lines: readonly ResponseLine[],
  insatser: readonly InsatsId[],
  chosen: ResponseFilter,
): FilterOffer {
  const insatserHere = new Set<InsatsId | null | 'all'>(lines.map(({ insatsId }) => insatsId)).add(chosen.insats)
  const sourcesHere = new Set<SourceChoice>(lines.map(sourceOf)).add(chosen.source)
  const files = [...sourcesHere].filter((source) => source.startsWith('file:'))
  const isOffered = { all: true, paper: sourcesHere.has('paper'), import: files.length > 1 || chosen.source === 'import' }
  return {
    insatser: [...insatser, null].filter((id) => insatserHere.has(id)),
    sources: [
      ...(['all', 'paper', 'import'] as const).filter((source) => isOffered[source]),
      ...files.sort((one, other) => one.localeCompare(other, 'sv')),
    ],
  }
}

/** A filter without an insats that has been removed. */
export function applicableFilter(filter: ResponseFilter, insatser: readonly InsatsId[]): ResponseFilter {
  const { insats } = filter
  return insats === 'all' || insats === null || insatser.includes(insats) ? filter : { ...filter, insats: 'all' }
}

/** Whether a filter leaves anything out. */
export function isFiltered(filter: ResponseFilter): boolean {
  return (Object.keys(everyResponse) as (keyof ResponseFilter)[]).some((key) => filter[key] !== everyResponse[key])
}

export function filterResponses(lines: readonly ResponseLine[], filter: ResponseFilter): readonly ResponseLine[] {
  const { form, insats, source, state, runningNumber } = filter
  return lines.filter(
    (line) =>
      (form === 'all' || line.form === form) &&
      (insats === 'all' || line.insatsId === insats) &&
      (runningNumber === null || line.runningNumber === runningNumber) &&
      isFrom(line, source) &&
      isIn(line, state),
  )
}

/** How many of a response's items have a code, of how many: for a form begun, of all its items; otherwise of those that were on it. */
export function filledOf(line: ResponseLine, items: number): { readonly filled: number; readonly of: number } {
  return { filled: line.answered, of: isDraft(line) ? items : line.answered + line.withoutCode }
}

export function isDraft({ runningNumber }: ResponseLine): boolean {
  return runningNumber === null
}

function sourceOf({ source, fileName }: ResponseLine): SourceChoice {
  return source === 'paper' ? 'paper' : `file:${fileName}`
}

function isFrom(line: ResponseLine, source: SourceChoice): boolean {
  return source === 'all' || source === line.source || source === sourceOf(line)
}

function isIn(line: ResponseLine, state: ResponseState): boolean {
  switch (state) {
    case 'all':
      return true
    case 'draft':
      return isDraft(line)
    case 'incomplete':
      return line.withoutCode > 0
    case 'corrected':
      return line.corrected
    case 'typed-twice':
      return line.typedTwice
  }
}
