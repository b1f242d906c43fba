import { NativeSelect } from '@mantine/core'
import type { Form } from '../../../shared/instrument/definition'
import type { InstrumentDifference, QuestionDifference } from '../../../shared/instrument/difference'
import { differenceTexts as texts } from '../../../shared/text/instrument-version'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import classes from './instrument-page.module.css'
import { RewordedQuestion } from './reworded-question'

interface QuestionDifferencesProps {
  readonly difference: InstrumentDifference
  /** Keys of the reworded questions whose series go on. */
  readonly continued: ReadonlySet<string>
  readonly onContinue: (question: string, continues: boolean) => void
}

/** Every question that is new, gone or changed, form by form, and what becomes of its trend. */
export function QuestionDifferences({ difference, continued, onContinue }: QuestionDifferencesProps) {
  const columns: readonly Column<QuestionDifference>[] = [
    { key: 'number', header: texts.number, cell: (one) => placed(one).question.number },
    { key: 'question', header: texts.question, cell: (one) => <RewordedQuestion difference={one} /> },
    { key: 'change', header: texts.change, cell: changeOf },
    {
      key: 'trend',
      header: texts.trend,
      cell: (one) => <Trend difference={one} continues={continued.has(one.key)} onContinue={onContinue} />,
    },
  ]
  return formsOf(difference).map((form) => {
    const rows = difference.questions.filter((one) => placed(one).form.key === form.key)
    const title = titleOf(form, difference)
    return (
      <Section key={form.key} title={title} description={form.respondents}>
        <DataTable caption={title} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
      </Section>
    )
  })
}

/** Where the question stands now, or stood. */
function placed({ before, after }: QuestionDifference) {
  const one = after ?? before
  if (!one) throw new Error('a question is in one of the versions')
  return one
}

function formsOf({ questions }: InstrumentDifference): readonly Form[] {
  const forms = new Map(questions.map((one) => [placed(one).form.key, placed(one).form]))
  return [...forms.values()]
}

function titleOf({ key, title }: Form, { forms }: InstrumentDifference): string {
  const changed = forms.find(({ before, after }) => (after ?? before)?.key === key)
  if (changed && !changed.before) return texts.newForm(title)
  return changed && !changed.after ? texts.goneForm(title) : texts.questions(title)
}

function changeOf({ before, after, aspects }: QuestionDifference) {
  if (!before) return after && <Boxes lead={texts.newQuestion} boxes={[texts.boxes(after.scale)]} />
  if (!after) return texts.goneQuestion
  const boxes = aspects.includes('scale')
    ? [`${texts.before}: ${texts.boxes(before.scale)}`, `${texts.after}: ${texts.boxes(after.scale)}`]
    : []
  return (
    <div className={classes.changes}>
      {aspects.map((aspect) => (
        <p key={aspect}>{texts.aspect(aspect, before.question, after.question)}</p>
      ))}
      {boxes.map((text) => (
        <p key={text} className={classes.quiet}>
          {text}
        </p>
      ))}
    </div>
  )
}

function Boxes({ lead, boxes }: { readonly lead: string; readonly boxes: readonly string[] }) {
  return (
    <div className={classes.changes}>
      <p>{lead}</p>
      {boxes.map((text) => (
        <p key={text} className={classes.quiet}>
          {text}
        </p>
      ))}
    </div>
  )
}

interface TrendProps {
  readonly difference: QuestionDifference
  readonly continues: boolean
  readonly onContinue: (question: string, continues: boolean) => void
}

/** What becomes of the question's trend; chosen here where only its wording has changed. */
function Trend({ difference, continues, onContinue }: TrendProps) {
  const { key, series, aspects } = difference
  if (series.kind !== 'to-decide') return <div className={classes.trend}>{texts.fate(series.kind, aspects)}</div>
  const { form, question } = placed(difference)
  return (
    <NativeSelect
      className={classes.trend}
      aria-label={texts.trendOf(question.number, form.title)}
      data={[
        { value: 'breaks', label: texts.breaks },
        { value: 'continues', label: texts.continues },
      ]}
      value={continues ? 'continues' : 'breaks'}
      onChange={(event) => onContinue(key, event.currentTarget.value === 'continues')}
    />
  )
}
