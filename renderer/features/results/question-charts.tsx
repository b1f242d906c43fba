import { useMemo } from 'react'
import { type BarReach, commonReach } from '../../../shared/drawing/bar-segments'
import type { Form } from '../../../shared/instrument/definition'
import type { ReferenceValue } from '../../../shared/model/target'
import { distributionInWords } from '../../../shared/report/chart/distribution-in-words'
import type { QuestionSummary } from '../../../shared/report/question-summary'
import type { ShownQuestion } from '../../../shared/report/shown/shown-questions'
import { resultsTexts } from '../../../shared/text/results'
import { shownTexts } from '../../../shared/text/shown'
import { DistributionBar } from '../../charts/distribution-bar'
import { DistributionKey } from '../../charts/distribution-key'
import { QuestionFigures } from './question-figures'
import classes from './results.module.css'
import { useReferences } from './use-references'

interface QuestionChartsProps {
  readonly questions: readonly ShownQuestion[]
  readonly form: Form
  readonly year: number
}

/** Every question of the form as a bar, all drawn to the same measure, and what others had that year. One that is not shown says so. */
export function QuestionCharts({ questions, form, year }: QuestionChartsProps) {
  const references = useReferences(form, year)
  const reach = useMemo(() => commonReach(questions.flatMap(({ summary }) => summary ?? [])), [questions])
  return (
    <ol className={classes.questions}>
      {questions.map(({ question, summary }) => (
        <li key={question.key}>
          <article className={classes.question}>
            <h3>{resultsTexts.question(question.number, question.text)}</h3>
            {summary ? (
              <QuestionChart summary={summary} reach={reach} references={references} />
            ) : (
              <p className={classes.quiet}>{shownTexts.withheld}</p>
            )}
          </article>
        </li>
      ))}
    </ol>
  )
}

interface QuestionChartProps {
  readonly summary: QuestionSummary
  readonly reach: BarReach
  readonly references: readonly ReferenceValue[]
}

function QuestionChart({ summary, reach, references }: QuestionChartProps) {
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
      <QuestionFigures summary={summary} references={references.filter(({ measure }) => measure === question.measure)} />
    </div>
  )
}
