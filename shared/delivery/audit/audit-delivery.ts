import { auditCells } from '../../disclosure/audit/audit-cells'
import type { Solve } from '../../disclosure/audit/integer-program'
import type { KnownForm } from '../../disclosure/audit/known-form'
import type { PackageContent } from '../package/package-content'
import { auditAnswers } from './audit-answers'
import { auditDifference, differenceOf, type EarlierForm } from './audit-difference'
import { auditGroups } from './audit-groups'
import { auditRegrouping } from './audit-regrouping'
import { formKeys, knownFormsOf } from './known-forms'
import { type AuditResult, type Leak, leakOf } from './leak'
import { earlierForms } from './same-members'

/**
 * Attacks a delivery before it is written, from the finished file and the earlier deliveries of the same round alone: whether an outsider
 * who has them, with whole numbers and every sum that they give, can tell how many one to a few people are or how they have answered. What
 * cannot be proven in time has not passed. `earlier` are those of the same round, whatever year it was called by then; those of other rounds
 * are left out of account: nothing says who of one year is who of another.
 */
export function auditDelivery(content: PackageContent, earlier: readonly PackageContent[], solve: Solve): AuditResult {
  if (content.cover.level.kind === 'merged') return resultOf([leakOf('not-audited', '')], { sets: 0, programs: 0, earlier: 0 })
  const forms = formKeys(content).map((form) => auditForm(content, form, earlier, solve))
  const sum = (pick: (form: (typeof forms)[number]) => number) => forms.reduce((total, form) => total + pick(form), 0)
  return resultOf(
    forms.flatMap(({ leaks }) => leaks),
    { sets: sum(({ sets }) => sets), programs: sum(({ programs }) => programs), earlier: earlier.length },
  )
}

interface FormAudit {
  readonly leaks: readonly Leak[]
  readonly sets: number
  readonly programs: number
}

function auditForm(content: PackageContent, form: string, earlier: readonly PackageContent[], solve: Solve): FormAudit {
  const { policy } = content.cover
  const known = knownFormsOf(content).find((one) => one.form === form)
  const ofForm = <Row extends { readonly form: string }>(rows: readonly Row[]) => rows.filter((row) => row.form === form)
  const rows = ofForm(content.answers)
  const ofGroups = auditGroups(form, ofForm(content.groups), policy)
  if (!known) return { leaks: rows.length > 0 ? [...ofGroups, leakOf('contradiction', form)] : ofGroups, sets: 0, programs: 0 }
  const leaks = [...ofGroups, ...auditAnswers({ known, rows, codebook: ofForm(content.codebook) }, policy)]
  // Numbers that contradict each other have no solution to look for.
  if (leaks.some(({ kind }) => kind === 'contradiction')) return { leaks, sets: 0, programs: 0 }
  const sets = known.groups.length + known.answers.length
  const before = earlierForms(form, content, earlier)
  if (before === null) return { leaks: [...leaks, leakOf('unmatched', form)], sets, programs: 0 }
  const differences = [...before.flatMap((one) => auditDifference(one, known, policy)), ...auditRegrouping(before, known)]
  const crossed = crossedForms(known, differences.length > 0 ? [] : before).map((one) =>
    auditCells(one, policy.minimumGroup, solve),
  )
  return {
    leaks: [
      ...leaks,
      ...differences,
      ...crossed.flatMap((audit) => audit.leaks.map(({ kind, question, cells }) => leakOf(kind, form, { question, cells }))),
    ],
    sets: sets + crossed.reduce((sum, audit) => sum + audit.sets, 0),
    programs: crossed.reduce((sum, audit) => sum + audit.programs, 0),
  }
}

/**
 * The forms whose breakdowns are held against each other: the one of the file, together with all that earlier deliveries tell of the same
 * people; and those who have come or gone since an earlier one.
 */
function crossedForms(known: KnownForm, earlier: readonly EarlierForm[]): readonly KnownForm[] {
  const differences = earlier.map((one) => ({ known: one.known, ...differenceOf(one.known, known) }))
  const same = differences.filter(({ unchanged }) => unchanged).map((one) => one.known)
  const together = {
    ...known,
    groups: distinct([known, ...same].flatMap(({ groups }) => groups)),
    answers: distinct([known, ...same].flatMap(({ answers }) => answers)),
  }
  return [together, ...differences.flatMap(({ apart }) => apart ?? [])]
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

function resultOf(leaks: readonly Leak[], checked: AuditResult['checked']): AuditResult {
  return { status: leaks.length === 0 ? 'passed' : 'failed', leaks, checked }
}
