import type { SecondEntryCounts, SecondEntryRule } from '../model/second-entry'
import { type Share, share } from '../statistics/share'
import { wilsonInterval } from '../statistics/wilson-interval'

/** How far the second entry of a form has come. */
export interface SecondEntryStanding {
  /** The fields that both entries agree on, of those checked. */
  readonly agreement: Share
  /** The upper limit of the 95 % interval of the share of wrong fields in the first entry (Wilson); null before anything is checked. */
  readonly errorBound: number | null
  /** Papers left to type a second time; of a sample, if no more errors are found. */
  readonly formsLeft: number
  /** Nothing is left to type a second time. Differences may still be left to resolve. */
  readonly enough: boolean
}

/**
 * The stop rule. `all`: every paper. `sample`: until the upper limit of the share of wrong fields is at most the rule's limit,
 * or every paper has been checked. A difference that nobody has resolved counts as an error of the first entry, so that a
 * sample is never thought good because nobody has looked. A paper has `fieldsPerPaper` fields.
 */
export function secondEntryStanding(
  counts: SecondEntryCounts,
  rule: SecondEntryRule,
  fieldsPerPaper: number,
): SecondEntryStanding {
  const { papers, checked, fields, differing, firstErrors, unresolved } = counts
  const errors = firstErrors + unresolved
  const unchecked = Math.max(0, papers - checked)
  const formsLeft = rule.mode === 'all' ? unchecked : papersUntil(rule.errorLimit, errors, fields, fieldsPerPaper, unchecked)
  return {
    agreement: share(fields - differing, fields),
    errorBound: wilsonInterval(errors, fields)?.upper ?? null,
    formsLeft,
    enough: papers > 0 && formsLeft === 0,
  }
}

/** How many papers a sample takes at least: those that it takes where no error is found. */
export function fewestPapers(errorLimit: number, fieldsPerPaper: number): number {
  return papersUntil(errorLimit, 0, 0, fieldsPerPaper, Number.POSITIVE_INFINITY)
}

/** How many more papers without errors bring the upper limit down to the rule's, or `most`. */
function papersUntil(limit: number, errors: number, fields: number, fieldsPerPaper: number, most: number): number {
  const bound = (more: number) => wilsonInterval(errors, fields + more * fieldsPerPaper)?.upper ?? 1
  let more = 0
  while (more < most && bound(more) > limit) more++
  return more
}

/** The running number whose paper is to be fetched next; null when there is none. */
export function nextPaper(unchecked: readonly number[], mode: SecondEntryRule['mode'], seed: number): number | null {
  const order = mode === 'all' ? (number: number) => number : (number: number) => mixed(seed, number)
  const [next] = [...unchecked].sort((one, other) => order(one) - order(other) || one - other)
  return next ?? null
}

/**
 * A number that looks drawn by lot and is the same each time (the finaliser of MurmurHash3 by Austin Appleby, public domain):
 * papers saved later take their places among the others, and the order of those does not change.
 */
function mixed(seed: number, number: number): number {
  let hash = Math.imul(seed ^ number, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
