import type { InstrumentDefinition, Scale } from '../../../shared/instrument/definition'
import { instrumentTexts } from '../../../shared/text/instrument'
import { Section } from '../../ui/section'
import { placedQuestions } from './instrument-facts'
import classes from './instrument-page.module.css'

/** Every scale with its codes and labels, in the colours that the results use. */
export function ScalesPart({ instrument }: { readonly instrument: InstrumentDefinition }) {
  const questions = placedQuestions(instrument)
  return (
    <div className={classes.scales}>
      {instrument.scales.map((scale) => (
        <Section key={scale.key} title={scale.title} description={instrumentTexts.kind(scale.kind)}>
          <ol className={classes.codes}>
            {scale.codes.map(({ code, label }) => (
              <li key={code} className={classes.code}>
                <span className={classes.swatch} data-colour={colourOf(scale, code)}>
                  {code}
                </span>
                <span>{label}</span>
              </li>
            ))}
          </ol>
          {scale.kind !== 'background' && (
            <p className={classes.quiet}>
              {instrumentTexts.usedBy(questions.filter(({ question }) => question.scale === scale.key).length)}
            </p>
          )}
        </Section>
      ))}
    </div>
  )
}

function colourOf({ kind }: Scale, code: number): string | undefined {
  if (kind === 'rating') return String(code)
  if (kind === 'yes-no') return code === 1 ? 'yes' : 'no'
  return undefined
}
