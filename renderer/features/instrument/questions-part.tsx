import { type PlacedQuestion, placedQuestions } from '../../../shared/instrument/difference'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import { instrumentTexts } from '../../../shared/text/instrument'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { sharedWith } from './instrument-facts'
import classes from './instrument-page.module.css'
import { ScaleSelect } from './scale-select'

/** Every form with its questions word for word, the scale of each and what that rests on. */
export function QuestionsPart({ version }: { readonly version: InstrumentVersion }) {
  const { definition, hasAnswers } = version
  const placed = placedQuestions(definition)
  const columns: readonly Column<PlacedQuestion>[] = [
    { key: 'number', header: instrumentTexts.number, cell: ({ question }) => question.number },
    {
      key: 'question',
      header: instrumentTexts.question,
      cell: ({ question }) => (
        <div className={classes.question}>
          <p>{question.text}</p>
          <p className={classes.quiet}>{sharedWith(definition, question)}</p>
        </div>
      ),
    },
    {
      key: 'scale',
      header: instrumentTexts.scale,
      cell: (one) => (hasAnswers ? one.scale.title : <ScaleSelect version={version} placed={one} />),
    },
    {
      key: 'support',
      header: instrumentTexts.support,
      cell: ({ question }) => (
        <div className={classes.support}>
          <p>{instrumentTexts.basis(question.scaleBasis)}</p>
          {question.scaleBasis !== 'chosen' && <p className={classes.quiet}>{question.scaleSource}</p>}
        </div>
      ),
    },
  ]
  return (
    <div className={classes.forms}>
      {definition.forms.map((form) => (
        <Section key={form.key} title={form.title} description={form.respondents}>
          <DataTable
            caption={instrumentTexts.form(form.title, form.questions.length)}
            captionHidden
            columns={columns}
            rows={placed.filter((one) => one.form === form)}
            rowKey={({ question }) => question.key}
          />
        </Section>
      ))}
      <Section title={instrumentTexts.withoutContent} description={instrumentTexts.withoutContentExplained}>
        <dl className={classes.unknown}>
          {definition.formsWithoutContent.map(({ title, note }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={instrumentTexts.source} description={definition.source} />
    </div>
  )
}
