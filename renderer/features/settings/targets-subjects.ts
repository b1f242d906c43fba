import type { Scale } from '../../../shared/instrument/definition'
import type { TargetKey, TargetSubject } from '../../../shared/model/target'
import type { MeasureAsked } from '../../../shared/report/asked-measures'
import { targetTexts } from '../../../shared/text/targets'

/** Something that a målnivå can be set for. */
export interface Subject {
  /** As a select has it. */
  readonly value: string
  readonly subject: TargetSubject
  readonly subjectKey: string
  readonly label: string
  readonly scales: readonly Scale[]
}

/** A theme with its measures, as a select groups them. */
export interface SubjectGroup {
  readonly group: string
  readonly items: readonly Subject[]
}

/** Every theme, and in it the whole theme first and then its measures. */
export function subjectGroups(measures: readonly MeasureAsked[]): readonly SubjectGroup[] {
  const themes = [...new Map(measures.map(({ theme }) => [theme.key, theme])).values()]
  return themes.map((theme) => {
    const own = measures.filter((measure) => measure.theme.key === theme.key)
    const whole = subjectOf('theme', theme.key, targetTexts.wholeTheme(theme.workingTitle), own)
    return { group: theme.workingTitle, items: [whole, ...own.map((one) => measureSubject(one))] }
  })
}

/** What the målnivå is set for; undefined where no form asks it any more. */
export function findSubject(
  groups: readonly SubjectGroup[],
  { subject, subjectKey }: Pick<TargetKey, 'subject' | 'subjectKey'>,
): Subject | undefined {
  return groups.flatMap(({ items }) => items).find((one) => one.subject === subject && one.subjectKey === subjectKey)
}

/** What a measure is called: NNS's names are not known, so it is the question as it was last asked. */
export function measureName({ asked, measure }: MeasureAsked): string {
  return asked[0]?.question.text ?? measure
}

function measureSubject(measure: MeasureAsked): Subject {
  return subjectOf('measure', measure.measure, measureName(measure), [measure])
}

function subjectOf(subject: TargetSubject, subjectKey: string, label: string, measures: readonly MeasureAsked[]): Subject {
  const scales = measures.flatMap(({ asked }) => asked.map(({ scale }) => scale))
  return { value: `${subject} ${subjectKey}`, subject, subjectKey, label, scales }
}
