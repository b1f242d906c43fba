import { useMemo } from 'react'
import type { FormSummary, QuestionSummary } from '../../../shared/report/question-summary'
import { resultsTexts, shareTexts } from '../../../shared/text/results'
import { type BarReach, commonReach } from '../../charts/distribution'
import { DistributionBar } from '../../charts/distribution-bar'
import { DistributionKey } from '../../charts/distribution-key'
import { QuestionFigures } from './question-figures'
import classes from './results.module.css'

/** Every question of the form as a bar, all drawn to the same measure. */
export function QuestionCharts({ summary }: { readonly summary: FormSummary }) {
  const reach = useMemo(() => commonReach(summary.questions), [summary])
  return (
    <ol className={classes.questions}>
      {summary.questions.map((question) => (
        <li key={question.question.key}>
          <QuestionChart summary={question} reach={reach} />
        </li>
      ))}
    </ol>
  )
}

function QuestionChart({ summary, reach }: { readonly summary: QuestionSummary; readonly reach: BarReach }) {
  const { question, n } = summary
  return (
    <article className={classes.question}>
      <h3>{resultsTexts.question(question.number, question.text)}</h3>
      <div className={classes.answers}>
        <div className={classes.distribution}>
          {n > 0 ? <DistributionBar summary={summary} reach={reach} label={inWords(summary)} /> : <p>{resultsTexts.noAnswers}</p>}
          <DistributionKey summary={summary} />
        </div>
        <QuestionFigures summary={summary} />
      </div>
    </article>
  )
}

function inWords({ question, n, categories, blank, unreadable, notOnForm }: QuestionSummary): string {
  const boxes = categories.map(({ code, label, share }) => resultsTexts.distributionBox(code, label, share.count))
  return resultsTexts.distribution(question.text, n, boxes, shareTexts.missing(blank, unreadable, notOnForm))
}
