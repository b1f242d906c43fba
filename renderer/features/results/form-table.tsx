import { defaultPolicy } from '../../../shared/disclosure/policy'
import type { Form, Scale } from '../../../shared/instrument/definition'
import type { QuestionSummary } from '../../../shared/report/question-summary'
import { shareText } from '../../../shared/report/share-text'
import type { ShownQuestion } from '../../../shared/report/shown/shown-questions'
import { isFew } from '../../../shared/statistics/small-number'
import { formatCount } from '../../../shared/text/format'
import { resultsTexts, shareTexts } from '../../../shared/text/results'
import { shownTexts } from '../../../shared/text/shown'
import { figureTexts } from '../../../shared/text/statistics'
import { groupBy } from '../../ui/group-by'
import { questionFigures } from './figures'
import classes from './results.module.css'

interface FormTableProps {
  readonly form: Form
  readonly questions: readonly ShownQuestion[]
  readonly year: number
}

/** The same figures as the bars show, as tables: one for each scale, since its boxes are the columns. Then what is not shown. */
export function FormTable({ form, questions, year }: FormTableProps) {
  const shown = questions.flatMap(({ summary }) => summary ?? [])
  const scales = [...groupBy(shown, ({ scale }) => scale.key).values()]
  const tables = scales.map((own) => {
    const scale = own[0]?.scale
    if (!scale) return null
    return (
      <ScaleTable key={scale.key} caption={resultsTexts.table(form.title, year, scale.title)} scale={scale} questions={own} />
    )
  })
  const hidden = questions.filter(({ summary }) => summary === null)
  return (
    <>
      {tables}
      {hidden.map(({ question: { key, number, text } }) => (
        <p key={key}>
          {resultsTexts.question(number, text)}{' '}
          <span className={classes.quiet}>{shownTexts.withheld(defaultPolicy.minimumGroup)}</span>
        </p>
      ))}
    </>
  )
}

interface ScaleTableProps {
  readonly caption: string
  readonly scale: Scale
  readonly questions: readonly QuestionSummary[]
}

function ScaleTable({ caption, scale, questions }: ScaleTableProps) {
  const figures = questions[0] ? questionFigures(questions[0]) : []
  const boxes = scale.codes.map(({ code, label }) => shareTexts.box(code, label))
  const others = [
    figureTexts.blank,
    resultsTexts.unreadableShort,
    ...figures.map(({ key, name }) => (key === 'mean' ? resultsTexts.meanShort : name)),
  ]
  return (
    // The columns are many; where the window is narrow they are reached by scrolling, also with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {boxes.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
            <th scope="col" data-first data-letter>
              {figureTexts.n}
            </th>
            {others.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {questions.map((question) => (
          <QuestionRows key={question.question.key} summary={question} columns={boxes.length + 1 + others.length} />
        ))}
      </table>
    </section>
  )
}

function QuestionRows({ summary, columns }: { readonly summary: QuestionSummary; readonly columns: number }) {
  const { question, n, blank, unreadable, categories } = summary
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {resultsTexts.question(question.number, question.text)}
        </th>
      </tr>
      <tr>
        {categories.map(({ code, share }) => (
          <td key={code}>
            {formatCount(share.count)}
            {!isFew(n) && <span className={classes.percent}>{shareText(share)}</span>}
          </td>
        ))}
        <td data-first>{formatCount(n)}</td>
        <td>{formatCount(blank)}</td>
        <td>{formatCount(unreadable)}</td>
        {questionFigures(summary).map(({ key, text, interval }) => (
          <td key={key}>
            {text}
            <span className={classes.percent}>{interval}</span>
          </td>
        ))}
      </tr>
    </tbody>
  )
}
