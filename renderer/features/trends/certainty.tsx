import { certaintyWords } from '../../../shared/report/figure-words'
import type { TrendFinding } from '../../../shared/report/trend-finding'
import { trendsTexts } from '../../../shared/text/trends'
import classes from './trends.module.css'

/** On demand: between what values each figure lies, and how large a change has to be to be told from chance. */
export function Certainty({ findings }: { readonly findings: readonly TrendFinding[] }) {
  return (
    <details className={classes.certainty}>
      <summary>{trendsTexts.certainty}</summary>
      <dl>
        {findings.map(({ series: { form, question }, point, figure }) => (
          <div key={`${form.key} ${question.key}`}>
            <dt>{form.title}</dt>
            <dd>{trendsTexts.figureOfYear(point.round.year, certaintyWords(figure))}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{trendsTexts.certaintyPresumes}</p>
    </details>
  )
}
