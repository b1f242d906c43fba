import type { QuestionSummary } from '../../../shared/report/question-summary'
import { formatCount } from '../../../shared/text/format'
import { figureTexts } from '../../../shared/text/statistics'
import { questionFigures } from './figures'
import classes from './results.module.css'

/** n, and the figures that suit the question's scale, each with its whole name. */
export function QuestionFigures({ summary }: { readonly summary: QuestionSummary }) {
  return (
    <dl className={classes.figures}>
      <div>
        <dt data-letter>{figureTexts.n}</dt>
        <dd>{formatCount(summary.n)}</dd>
      </div>
      {questionFigures(summary).map(({ key, name, text }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
