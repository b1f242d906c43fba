import type { QuestionDifference } from '../../../shared/instrument/difference'
import { type TextPiece, wordDifference } from '../../../shared/instrument/word-difference'
import { differenceTexts as texts } from '../../../shared/text/instrument-version'
import classes from './instrument-page.module.css'

/** The wording of a question; the old and the new one under each other, with what differs marked, where it has changed. */
export function RewordedQuestion({ difference: { before, after } }: { readonly difference: QuestionDifference }) {
  const [old, next] = [before?.question.text, after?.question.text]
  if (old === undefined || next === undefined || old === next) return <p className={classes.question}>{next ?? old}</p>
  const pieces = wordDifference(old, next)
  return (
    <dl className={classes.wordings}>
      <div>
        <dt>{texts.before}</dt>
        <dd>{marked(pieces.before, 'del')}</dd>
      </div>
      <div>
        <dt>{texts.after}</dt>
        <dd>{marked(pieces.after, 'ins')}</dd>
      </div>
    </dl>
  )
}

function marked(pieces: readonly TextPiece[], Mark: 'del' | 'ins') {
  return pieces.map(({ text, changed }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice, and the pieces never move
    <span key={index}>
      {index > 0 && ' '}
      {changed ? <Mark>{text}</Mark> : text}
    </span>
  ))
}
