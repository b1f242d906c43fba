import type { Answer, MissingStatus } from '../model/answer'
import type { Insats } from '../model/insats'
import { findInsatsNamed } from '../model/insats'
import { lookUp } from './look-up'
import { normalise } from './normalise'
import { looksPersonal } from './personal-values'
import type { ColumnRole, ImportedRow, ImportPlan, ImportProblem, InsatsChoice } from './plan'

/**
 * What is remembered of an import that was made, for the next file with the same headers: what each column is, and what was
 * decided about names of insatser, numbers outside the scale and contents that are no answers. Never what anyone answered.
 */
export interface ImportMapping {
  readonly fileName: string
  readonly form: string
  readonly roles: readonly ColumnRole[]
  readonly insatser: Readonly<Record<string, InsatsChoice>>
  /** By column as text: what the numbers mean, and which they were. Other numbers are asked about again. */
  readonly outsideScale: Readonly<Record<string, { readonly means: MissingStatus; readonly values: readonly string[] }>>
  readonly valueAnswers: ImportPlan['valueAnswers']
}

/** What a file is known again by: its headers in their order, as they are compared. '' where there is none. */
export function headerSignature(headers: readonly string[]): string {
  const texts = headers.map(normalise)
  while (texts.at(-1) === '') texts.pop()
  return texts.length === 0 ? '' : JSON.stringify(texts)
}

const longestLabel = 40

interface MadeImport {
  readonly fileName: string
  readonly plan: ImportPlan
  readonly rows: readonly ImportedRow[]
  readonly problems: readonly ImportProblem[]
  /** As they are when the import has been made: new ones of the file are among them. */
  readonly insatser: readonly Insats[]
}

/** What to remember of an import that has been made. */
export function mappingOf({ fileName, plan, rows, problems, insatser }: MadeImport): ImportMapping {
  const { form, roles } = plan
  const valueAnswers: Record<string, Record<string, Answer>> = {}
  const outsideScale: Record<string, { means: MissingStatus; values: string[] }> = {}
  for (const [column, found] of groupBy(problems, ({ item, column: at }) => (item === null ? null : String(at)))) {
    const means = plan.outsideScale[column]
    const numbers = found.filter(({ kind }) => kind === 'outside-scale').map(({ value }) => value)
    if (means !== undefined) outsideScale[column] = { means, values: [...new Set(numbers)] }
    const answers = Object.fromEntries(
      [...groupBy(found, ({ value }) => value)].flatMap(([value, cells]) => {
        const answer = answerToAll(cells, plan)
        return answer === null || !isRemembered(value) ? [] : [[value, answer] as const]
      }),
    )
    if (Object.keys(answers).length > 0) valueAnswers[column] = answers
  }
  return { fileName, form, roles, insatser: choicesMade(rows, plan, insatser), outsideScale, valueAnswers }
}

/** Only what is like a label: longer contents are what people wrote. */
function isRemembered(value: string): boolean {
  return value.length <= longestLabel && !looksPersonal(value)
}

/** What all cells with the same content were said to be, one by one or all at once; null where they were not, or differ. */
function answerToAll(cells: readonly ImportProblem[], { resolutions, valueAnswers }: ImportPlan): Answer | null {
  const answers = new Set(
    cells.map(({ cell, column, value }) => {
      return lookUp(resolutions, cell) ?? lookUp(lookUp(valueAnswers, String(column)) ?? {}, value) ?? null
    }),
  )
  const [only = null] = answers
  return answers.size === 1 ? only : null
}

/** What every name in the file became. A name without a choice became the insats of that name, which by now exists. */
function choicesMade(rows: readonly ImportedRow[], plan: ImportPlan, insatser: readonly Insats[]): ImportMapping['insatser'] {
  const names = new Set(rows.flatMap(({ insats }) => insats ?? []))
  return Object.fromEntries(
    [...names].flatMap((name): [string, InsatsChoice][] => {
      const choice = lookUp(plan.insatser, name) ?? { kind: 'new' }
      if (choice.kind !== 'new') return [[name, choice]]
      const insats = findInsatsNamed(insatser, name)
      return insats ? [[name, { kind: 'existing', insatsId: insats.id }]] : []
    }),
  )
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
