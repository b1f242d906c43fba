import { Fragment } from 'react'
import type { ReferenceValue } from '../../../shared/model/target'
import type { QuestionSummary } from '../../../shared/report/question-summary'
import { formatCount } from '../../../shared/text/format'
import { figureTexts } from '../../../shared/text/statistics'
import { levelText, referenceTexts } from '../../../shared/text/targets'
import { questionFigures } from './figures'
import classes from './results.module.css'

interface QuestionFiguresProps {
  readonly summary: QuestionSummary
  /** What others have had for the question's measure. */
  readonly references: readonly ReferenceValue[]
}

/** n, and the figures that suit the question's scale, each with its whole name and what others have had. */
export function QuestionFigures({ summary, references }: QuestionFiguresProps) {
  return (
    <dl className={classes.figures}>
      <div>
        <dt data-letter>{figureTexts.n}</dt>
        <dd>{formatCount(summary.n)}</dd>
      </div>
      {questionFigures(summary).map(({ key, name, text }) => (
        <Fragment key={key}>
          <div>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
          {references
            .filter(({ statistic }) => statistic === key)
            .map((reference) => (
              <div key={reference.name} data-reference>
                <dt>{referenceTexts.whose(reference.name, reference.source)}</dt>
                <dd>{levelText(reference.statistic, reference.value)}</dd>
              </div>
            ))}
        </Fragment>
      ))}
    </dl>
  )
}
