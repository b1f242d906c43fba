import { useMemo } from 'react'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { type BarReach, commonReach } from '../../../shared/drawing/bar-segments'
import { distributionInWords } from '../../../shared/report/chart/distribution-in-words'
import type { QuestionSummary } from '../../../shared/report/question-summary'
import type { ShownQuestion } from '../../../shared/report/shown/shown-questions'
import { resultsTexts } from '../../../shared/text/results'
import { shownTexts } from '../../../shared/text/shown'
import { DistributionBar } from '../../charts/distribution-bar'
import { DistributionKey } from '../../charts/distribution-key'
import { QuestionFigures } from './question-figures'
import classes from './results.module.css'

/** Every question of the form as a bar, all drawn to the same measure. One that is not shown says so. */
export function QuestionCharts({ questions }: { readonly questions: readonly ShownQuestion[] }) {
  const reach = useMemo(() => commonReach(questions.flatMap(({ summary }) => summary ?? [])), [questions])
  return (
    <ol className={classes.questions}>
      {questions.map(({ question, summary }) => (
        <li key={question.key}>
          <article className={classes.question}>
            <h3>{resultsTexts.question(question.number, question.text)}</h3>
            {summary ? (
              <QuestionChart summary={summary} reach={reach} />
            ) : (
              <p className={classes.quiet}>{shownTexts.withheld(defaultPolicy.minimumGroup)}</p>
            )}
          </article>
        </li>
      ))}
    </ol>
  )
}

function QuestionChart({ summary, reach }: { readonly summary: QuestionSummary; readonly reach: BarReach }) {
  const { question, n } = summary
  return (
    <div className={classes.answers}>
      <div className={classes.distribution}>
        {n > 0 ? (
          <DistributionBar summary={summary} reach={reach} label={distributionInWords(question.text, summary)} />
        ) : (
          <p>{resultsTexts.noAnswers}</p>
        )}
        <DistributionKey summary={summary} />
      </div>
      <QuestionFigures summary={summary} />
    </div>
  )
}
