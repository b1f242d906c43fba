import { shareTexts } from '../../../shared/text/results'
import { trendsTexts } from '../../../shared/text/trends'
import { Section } from '../../ui/section'
import classes from './trends.module.css'
import type { WordedSeries } from './use-wordings'

/** How each form asks the measure and what it is answered with, with the years where that has changed. */
export function Wordings({ worded }: { readonly worded: readonly WordedSeries[] }) {
  return (
    <Section title={trendsTexts.wordings} level={3}>
      <dl className={classes.wordings}>
        {worded.map(({ series: { form, question }, wordings }) => (
          <div key={question.key}>
            <dt>{trendsTexts.formAndNumber(form.title, question.number)}</dt>
            {wordings.map(({ question: { text }, scale, from, to }) => (
              <dd key={from}>
                {wordings.length > 1 && `${trendsTexts.years(from, to)} `}
                {text}{' '}
                <span className={classes.boxes}>
                  {trendsTexts.boxes(scale.codes.map(({ code, label }) => shareTexts.box(code, label)))}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  )
}
