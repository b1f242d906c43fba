import type { ReactNode } from 'react'
import type { SecondEntryOverview } from '../../../../shared/contract/second-entry-calls'
import { roundedPercent, type Share } from '../../../../shared/statistics/share'
import { formatCount, formatPercent } from '../../../../shared/text/format'
import { shareTexts } from '../../../../shared/text/results'
import { secondEntryTexts } from '../../../../shared/text/second-entry'
import side from '../entry-side.module.css'
import classes from './second-entry.module.css'

const texts = secondEntryTexts.figures

/** How far the second entry has come and what it has found; nothing where no rule asks for it. */
export function SecondEntryFigures({ overview: { counts, rule, standing } }: { readonly overview: SecondEntryOverview }) {
  if (!standing || !rule) return null
  const { agreement, errorBound, formsLeft } = standing
  const perhaps = rule.mode === 'sample' && formsLeft > 0 ? texts.leftExplained : null
  const errors = counts.firstErrors + counts.unresolved
  return (
    <dl className={`${side.figures} ${classes.figures}`}>
      <Figure term={texts.checked} value={shareTexts.countOf(counts.checked, counts.papers)} />
      <Figure term={texts.left} value={formatCount(formsLeft)} note={perhaps} />
      <Figure term={texts.agreement} value={agreementText(agreement)} note={agreementNote(agreement)} />
      <Figure term={texts.differing} value={formatCount(counts.differing)} />
      <Figure term={texts.unresolved} value={formatCount(counts.unresolved)} />
      {errorBound !== null && (
        <Figure
          term={texts.errors}
          value={counts.unresolved > 0 ? texts.atMost(errors, agreement.n) : texts.ofFields(errors, agreement.n)}
          note={errorsNote(counts, errorBound)}
        />
      )}
    </dl>
  )
}

/** A share that is not all is never rounded to all. */
function agreementText(agreement: Share): string {
  const isAll = agreement.count === agreement.n
  const rounded = roundedPercent(agreement, isAll ? 0 : 1)
  return !isAll && rounded?.units === 1000 ? texts.nearlyAll : formatPercent(rounded)
}

/** Why the number of errors may be lower than said, and how many there may be in all fields. */
function errorsNote({ unresolved, checked, papers }: SecondEntryOverview['counts'], bound: number): string {
  // Where every paper has been typed twice, nothing is guessed from a part.
  const parts = [unresolved > 0 && texts.undecided, checked < papers && texts.bound(bound)]
  return parts.filter((part) => part !== false).join(', ')
}

function agreementNote({ count, n }: Share): string {
  return n === 0 ? texts.nothingYet : texts.ofFields(count, n)
}

function Figure({ term, value, note }: { readonly term: string; readonly value: string; readonly note?: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value}
        {note && <span className={classes.note}>{note}</span>}
      </dd>
    </div>
  )
}
