import type { SecondEntryOverview } from '../../shared/contract/second-entry-calls'
import { nextPaper, secondEntryStanding } from '../../shared/entry/second-entry'
import { scalesOf } from '../../shared/instrument/lookup'
import type { RoundId } from '../../shared/model/id'
import type { SecondEntryWork } from '../../shared/model/second-entry'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { readRound } from './rounds'
import { countSecondEntries, readSecondEntryRule, uncheckedPapers } from './second-entry-rules'

/** How far the second entry of a form in a round has come, and which paper is next. */
export function readSecondEntryOverview(db: Database, roundId: RoundId, form: string): SecondEntryOverview {
  const seeded = readSecondEntryRule(db, roundId, form)
  const counts = countSecondEntries(db, roundId, form)
  const unchecked = uncheckedPapers(db, roundId, form)
  const begun = unchecked.filter((paper) => paper.begun).map(({ number }) => number)
  if (!seeded) return { rule: null, counts, standing: null, next: null, begun }
  const { seed, ...rule } = seeded
  const standing = secondEntryStanding(counts, rule, fieldsPerPaper(db, roundId, form))
  const untouched = unchecked.filter((paper) => !paper.begun).map(({ number }) => number)
  return { rule, counts, standing, next: standing.enough ? null : nextPaper(untouched, rule.mode, seed), begun }
}

/** The forms of a round whose second entry is not done with, in the order of the instrument. */
export function listSecondEntryWork(db: Database, roundId: RoundId): readonly SecondEntryWork[] {
  const { forms } = readDefinition(db, readRound(db, roundId).instrumentVersionId)
  const work = forms.map(({ key }) => {
    const { counts, standing } = readSecondEntryOverview(db, roundId, key)
    return { form: key, papersLeft: standing?.formsLeft ?? 0, unresolved: counts.unresolved }
  })
  return work.filter(({ papersLeft, unresolved }) => papersLeft + unresolved > 0)
}

function fieldsPerPaper(db: Database, roundId: RoundId, form: string): number {
  return scalesOf(readDefinition(db, readRound(db, roundId).instrumentVersionId), form).size
}
