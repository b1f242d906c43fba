import type { EntryItem } from '../../../../shared/entry/entry-state'
import type { Answer } from '../../../../shared/model/answer'
import type { Insats } from '../../../../shared/model/insats'
import { secondEntryTexts } from '../../../../shared/text/second-entry'
import { EntrySheet } from '../entry-sheet'
import classes from './second-entry.module.css'
import { PaperHeading } from './second-entry-heading'
import type { SecondEntryTarget, SecondPaper } from './second-entry-stage'

interface SecondEntrySheetProps {
  readonly paper: SecondPaper
  readonly target: SecondEntryTarget
  readonly insatser: readonly Insats[]
  readonly onAnswer: (item: EntryItem, answer: Answer) => void
}

/** One paper being typed a second time, on the same sheet as the first time. */
export function SecondEntrySheet({ paper, target, insatser, onAnswer }: SecondEntrySheetProps) {
  const texts = secondEntryTexts.sheet
  const { state, resumedWith } = paper
  return (
    <section className={classes.part} aria-label={texts.title(paper.runningNumber)}>
      <PaperHeading lead={texts.lead} paper={paper} insatser={insatser} />
      <p className={classes.quiet}>
        {texts.explained} {resumedWith !== null && texts.continued(resumedWith, state.items.length)}
      </p>
      <EntrySheet key={paper.responseId} state={state} form={target.form} instrument={target.instrument} onAnswer={onAnswer} />
    </section>
  )
}
