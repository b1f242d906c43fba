import type { EntryItem } from '../../../../shared/entry/entry-state'
import { currentDifference, type ResolveState, resolveSheet } from '../../../../shared/entry/resolve-state'
import type { Answer } from '../../../../shared/model/answer'
import type { Insats } from '../../../../shared/model/insats'
import { secondEntryTexts } from '../../../../shared/text/second-entry'
import { Message } from '../../../ui/message'
import { EntrySheet } from '../entry-sheet'
import classes from './second-entry.module.css'
import { PaperHeading } from './second-entry-heading'
import type { SecondEntryTarget } from './second-entry-stage'

interface ResolveSheetProps {
  readonly resolving: ResolveState
  readonly target: SecondEntryTarget
  readonly insatser: readonly Insats[]
  readonly onAnswer: (item: EntryItem, answer: Answer) => void
}

/** How many differences have been gone through, this one included, and how many there were. */
function placeAmongAll({ position, left, settled }: ResolveState): readonly [number, number] {
  return [settled.size + position + 1, settled.size + left.length]
}

/** One field where the entries differ: what does the paper say? What either of them says is nowhere on the page. */
export function ResolveSheet({ resolving, target, insatser, onAnswer }: ResolveSheetProps) {
  const texts = secondEntryTexts.resolve
  const difference = currentDifference(resolving)
  const sheet = resolveSheet(resolving)
  if (!difference || !sheet) return null
  return (
    <section className={classes.part} aria-label={texts.title}>
      <PaperHeading lead={texts.lead} paper={difference} insatser={insatser} />
      <p className={classes.quiet}>
        {texts.place(...placeAmongAll(resolving))}. {texts.explained}
      </p>
      <p className={classes.question}>{texts.title}</p>
      <div role="status" className={classes.above}>
        {resolving.said !== null && <Message kind="warning">{texts.again}</Message>}
      </div>
      <EntrySheet
        key={`${difference.responseId} ${difference.item}`}
        state={sheet}
        form={target.form}
        instrument={target.instrument}
        onAnswer={onAnswer}
      />
    </section>
  )
}
