import type { ImportPreview } from '../../../shared/contract/import-calls'
import type { Form } from '../../../shared/instrument/definition'
import type { Round } from '../../../shared/model/round'
import { formatPeriod } from '../../../shared/text/format'
import { previewTexts } from '../../../shared/text/import'
import { Section } from '../../ui/section'
import classes from './import-page.module.css'
import { hasKon } from './kon-counts'

interface NoteworthyProps {
  readonly preview: ImportPreview
  readonly form: Form
  readonly round: Round
}

/** What is so without being wrong: rows left out, questions the file lacks, dates outside the round. */
export function Noteworthy(props: NoteworthyProps) {
  const sentences = sentencesOf(props)
  if (sentences.length === 0) return null
  return (
    <Section level={3} title={previewTexts.noteworthy}>
      <ul className={classes.notes}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}

function sentencesOf({ preview, form, round }: NoteworthyProps): readonly string[] {
  const { summary, rowsWithoutAnswers, summaryRows, otherHeaderRows, absentQuestions, rowsOutsideRound } = preview
  const absent = form.questions.filter(({ key }) => absentQuestions.includes(key)).map(({ number }) => number)
  const period = formatPeriod(round.startsOn, round.endsOn)
  return [
    ...(rowsWithoutAnswers.length > 0 ? [previewTexts.rowsWithoutAnswers(rowsWithoutAnswers)] : []),
    ...(summaryRows.length > 0 ? [previewTexts.summaryRows(summaryRows)] : []),
    ...(otherHeaderRows.length > 0 ? [previewTexts.otherHeaderRows(otherHeaderRows)] : []),
    ...(absent.length > 0 ? [previewTexts.absentQuestions(absent)] : []),
    ...(rowsOutsideRound > 0 ? [previewTexts.rowsOutsideRound(rowsOutsideRound, period)] : []),
    ...(hasKon(summary) ? [] : [previewTexts.noKon]),
    ...(preview.repeat !== null || summary.insatser.some(({ insats }) => insats !== null) ? [] : [previewTexts.noInsats]),
  ]
}
