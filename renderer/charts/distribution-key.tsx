import { answerParts } from '../../shared/drawing/bar-segments'
import type { QuestionSummary } from '../../shared/report/question-summary'
import { shareText } from '../../shared/report/share-text'
import { shareTexts } from '../../shared/text/results'
import classes from './distribution-key.module.css'
import { MissingSwatch, Swatch } from './swatch'

/** What the colours of a bar mean, and how many chose each box: all boxes of the scale, also those nobody chose, and what is missing. */
export function DistributionKey({ summary }: { readonly summary: QuestionSummary }) {
  const { blank, unreadable, notOnForm } = summary
  return (
    <ul className={classes.key} data-classes={summary.inClasses}>
      {answerParts(summary).map(({ code, colour, category }) => (
        <li key={code} className={classes.box}>
          <Swatch colour={colour} />
          <span className={classes.value}>{shareText(category.share)}</span>
          <span className={classes.label}>{shareTexts.category(category)}</span>
        </li>
      ))}
      <li className={classes.missing}>
        <MissingSwatch />
        <span className={classes.label}>{shareTexts.missing(blank, unreadable, notOnForm)}</span>
      </li>
    </ul>
  )
}
