import type { Difference } from '../../../shared/importing/conflicts'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import { scalesOf } from '../../../shared/instrument/lookup'
import { type Answer, isMissing } from '../../../shared/model/answer'
import { missingTexts } from '../../../shared/text/entry'
import { previewTexts } from '../../../shared/text/import'
import { conflictTexts } from '../../../shared/text/import-repeat'
import { itemName } from './answer-option'
import classes from './conflict-table.module.css'

interface ConflictDifferencesProps {
  readonly differences: readonly Difference[]
  readonly form: Form
  readonly instrument: InstrumentDefinition
}

/** What a response has here and in the file, item by item. */
export function ConflictDifferences({ differences, form, instrument }: ConflictDifferencesProps) {
  return (
    <ul className={classes.differences}>
      {differences.map((difference) => {
        const { name, here, file } = wordsFor(difference, form, instrument)
        return (
          <li key={name}>
            {name}
            <dl className={classes.values}>
              <dt>{conflictTexts.here}</dt>
              <dd>{here}</dd>
              <dt>{conflictTexts.inFile}</dt>
              <dd>{file}</dd>
            </dl>
          </li>
        )
      })}
    </ul>
  )
}

function wordsFor(difference: Difference, form: Form, instrument: InstrumentDefinition) {
  if (difference.kind === 'answer') {
    const { item, here, file, corrected } = difference
    const asWords = (answer: Answer) => answerText(item, answer, form, instrument)
    return {
      name: itemName(item, form),
      here: corrected ? `${asWords(here)} (${conflictTexts.corrected})` : asWords(here),
      file: asWords(file),
    }
  }
  const { kind, here, file } = difference
  const none = kind === 'insats' ? conflictTexts.noInsats : conflictTexts.noText
  return { name: conflictTexts.item(kind), here: here || none, file: file || none }
}

function answerText(item: string, answer: Answer, form: Form, instrument: InstrumentDefinition): string {
  if (isMissing(answer)) return missingTexts[answer]
  const label = scalesOf(instrument, form.key)
    .get(item)
    ?.codes.find(({ code }) => code === answer)?.label
  return previewTexts.code(answer, label ?? '')
}
