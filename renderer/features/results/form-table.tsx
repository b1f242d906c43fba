import type { Form } from '../../../shared/instrument/definition'
import { groupBy } from '../../../shared/model/group-by'
import { boxesKey, type QuestionSummary } from '../../../shared/report/question-summary'
import { shareText } from '../../../shared/report/share-text'
import type { ShownQuestion } from '../../../shared/report/shown/shown-questions'
import { isFew } from '../../../shared/statistics/small-number'
import { formatCount } from '../../../shared/text/format'
import { resultsTexts, shareTexts } from '../../../shared/text/results'
import { shownTexts } from '../../../shared/text/shown'
import { figureTexts } from '../../../shared/text/statistics'
import { questionFigures } from './figures'
import classes from './results.module.css'

interface FormTableProps {
  readonly form: Form
  readonly questions: readonly ShownQuestion[]
  readonly year: number
}

/**
 * The same figures as the bars show, as tables: one for each scale, since its boxes are the columns, and one for answers in classes. Then
 * what is not shown.
 */
export function FormTable({ form, questions, year }: FormTableProps) {
  const shown = questions.flatMap(({ summary }) => summary ?? [])
  const tables = [...groupBy(shown, boxesKey)].map(([key, own]) => {
    const [example] = own
    return (
      example && (
        <ScaleTable
          key={key}
          caption={resultsTexts.table(form.title, year, example.scale.title)}
          example={example}
          questions={own}
        />
      )
    )
  })
  const hidden = questions.filter(({ summary }) => summary === null)
  return (
    <>
      {tables}
      {hidden.map(({ question: { key, number, text } }) => (
        <p key={key}>
          {resultsTexts.question(number, text)} <span className={classes.quiet}>{shownTexts.withheld}</span>
        </p>
      ))}
    </>
  )
}

interface ScaleTableProps {
  readonly caption: string
  readonly example: QuestionSummary
  readonly questions: readonly QuestionSummary[]
}

function ScaleTable({ caption, example, questions }: ScaleTableProps) {
  const figures = toldFigures(example)
  const boxes = example.categories.map(shareTexts.category)
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

/** What answers in classes do not tell is said above the table. */
function toldFigures(summary: QuestionSummary) {
  return questionFigures(summary).filter(({ isTold }) => isTold)
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
        {categories.map(({ from, share }) => (
          <td key={from}>
            {formatCount(share.count)}
            {!isFew(n) && <span className={classes.percent}>{shareText(share)}</span>}
          </td>
        ))}
        <td data-first>{formatCount(n)}</td>
        <td>{formatCount(blank)}</td>
        <td>{formatCount(unreadable)}</td>
        {toldFigures(summary).map(({ key, text, interval }) => (
          <td key={key}>
            {text}
            <span className={classes.percent}>{interval}</span>
          </td>
        ))}
      </tr>
    </tbody>
  )
}
