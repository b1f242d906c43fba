import { formatCount } from '../../../shared/text/format'
import type { Example, ExampleAnswers } from '../../../shared/text/handbook/examples'
import { exampleBoxes } from '../../../shared/text/handbook/examples'
import { handbookTexts } from '../../../shared/text/handbook/window'
import { shareTexts } from '../../../shared/text/results'
import classes from './handbook.module.css'

/** An example in numbers: what is given, how it is computed, and what the program shows. */
export function ExampleOf({ example }: { readonly example: Example }) {
  return (
    <div className={classes.example}>
      <p className={classes.label}>{handbookTexts.example}</p>
      {example.kind === 'answers' && <Answers answers={example.answers} counted={example.codes} />}
      <p>
        {example.kind === 'answers' ? example.working : example.given} {handbookTexts.becomes} <strong>{example.result}</strong>
      </p>
    </div>
  )
}

interface AnswersProps {
  readonly answers: ExampleAnswers
  readonly counted: readonly number[]
}

/** How many chose each box, and none; the boxes that are counted in are set in bold. */
function Answers({ answers, counted }: AnswersProps) {
  return (
    <>
      <dl className={classes.answers}>
        {exampleBoxes(answers).map(({ code, label, count }) => (
          <div key={code} data-counted={counted.includes(code) || undefined}>
            <dt>{shareTexts.box(code, label)}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.label}>{handbookTexts.besides(shareTexts.missing(answers.blank, answers.unreadable, 0))}</p>
    </>
  )
}
