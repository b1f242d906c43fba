import type { KnownAnswers, KnownForm } from '../../disclosure/audit/known-form'
import { groupBy } from '../../model/group-by'
import { codesOfText } from '../package/codes-text'
import { memberKeysOf } from '../package/group-key'
import { type AnswerRow, type GroupRow, missingCodes, type PackageContent } from '../package/package-content'

/** Gives the member of a form that a key of the file stands for: the key itself, unless files are held against each other. */
export type MemberOf = (form: string, breakdown: GroupRow['breakdown'], key: string) => string

/**
 * What a file tells of each form that it gives figures of, as an outsider reads it. Nothing is checked here: rows that contradict
 * each other contradict each other in what is given back.
 */
export function knownFormsOf(
  content: PackageContent,
  memberOf: MemberOf = (_form, _breakdown, key) => key,
): readonly KnownForm[] {
  const totals = content.groups.filter(({ breakdown, status }) => breakdown === 'total' && status !== 'A')
  return totals.map(({ form, respondents }) => {
    const named = (breakdown: GroupRow['breakdown'], group: string) =>
      membersOf(breakdown, group).map((key) => memberOf(form, breakdown, key))
    const groups = content.groups.flatMap((row) =>
      row.form === form && row.breakdown !== 'total' && row.status !== 'A'
        ? [{ breakdown: row.breakdown, members: named(row.breakdown, row.group), respondents: row.respondents ?? 0 }]
        : [],
    )
    const given = content.answers.filter((row) => row.form === form && row.status !== 'A')
    const byGroup = groupBy(given, ({ question, breakdown, group }) => JSON.stringify([question, breakdown, group]))
    const answers = [...byGroup.values()].map((rows) => answersOfRows(rows[0], named(rows[0].breakdown, rows[0].group), rows))
    return { form, respondents: respondents ?? 0, groups, answers }
  })
}

/** The forms that a file tells of, or says that it does not, in its order. */
export function formKeys({ groups, answers }: PackageContent): readonly string[] {
  return [...new Set([...groups, ...answers].map(({ form }) => form))]
}

/** The keys of a group's members; of the total none. */
export function membersOf(breakdown: GroupRow['breakdown'], group: string): readonly string[] {
  return breakdown === 'total' ? [] : memberKeysOf(group)
}

function answersOfRows({ question, breakdown }: AnswerRow, members: readonly string[], rows: readonly AnswerRow[]): KnownAnswers {
  const classes = rows.flatMap((row) => {
    const codes = codesOfText(row.codes)
    return codes ? [{ ...codes, count: row.count ?? 0 }] : []
  })
  const missing = missingCodes.map((code) => {
    const counts = rows.filter(({ codes }) => codes === code).map(({ count }) => count ?? 0)
    return [code, counts.reduce((sum, count) => sum + count, 0)] as const
  })
  return { question, breakdown, members, classes: classes.sort((a, b) => a.from - b.from), missing: Object.fromEntries(missing) }
}
