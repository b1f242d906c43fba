import type { DisclosurePolicy } from '../../disclosure/policy'
import type { GroupRow } from '../package/package-content'
import { membersOf } from './known-forms'
import { type Leak, leakOf } from './leak'

/**
 * What the groups of one form tell of few people, from its rows alone: each group is large, each breakdown is the whole total, and of no
 * group it can be told that everybody who was asked has answered.
 */
export function auditGroups(form: string, rows: readonly GroupRow[], policy: DisclosurePolicy): readonly Leak[] {
  const [total, ...others] = rows.filter(({ breakdown }) => breakdown === 'total')
  if (!total || others.length > 0) return [leakOf('contradiction', form)]
  const parts = (['insats', 'kon'] as const).map((kind) => rows.filter(({ breakdown }) => breakdown === kind))
  if (total.status === 'A') return rows.every(isNothing) ? [] : [leakOf('contradiction', form)]
  return [
    ...auditGroup(total, policy),
    ...parts.flatMap((groups) => (groups.length > 0 ? auditBreakdown(total, groups, policy) : [])),
  ]
}

function auditBreakdown(total: GroupRow, groups: readonly GroupRow[], policy: DisclosurePolicy): readonly Leak[] {
  const withheld = groups.filter(({ status }) => status === 'A')
  if (withheld.length > 0) {
    return groups.length === 1 && groups.every(isNothing)
      ? []
      : [leakOf('contradiction', total.form, { where: groups.map(placeOf) })]
  }
  const keys = groups.flatMap(({ breakdown, group }) => membersOf(breakdown, group))
  const agrees = new Set(keys).size === keys.length && sumOf(groups) === total.respondents
  if (!agrees) return [leakOf('contradiction', total.form, { where: groups.map(placeOf) })]
  return [...groups.flatMap((group) => auditGroup(group, policy)), ...auditAccounting(total, groups)]
}

function auditGroup(row: GroupRow, { minimumGroup }: DisclosurePolicy): readonly Leak[] {
  const { form, breakdown, group, members, status, respondents, asked } = row
  const where = [placeOf(row)]
  const keys = breakdown === 'total' ? [group] : membersOf(breakdown, group)
  const isNamed = group !== '' && keys.length === members.length && !keys.includes('')
  if (!isNamed || respondents === null || keys.length > 1 !== (status === 'D')) return [leakOf('contradiction', form, { where })]
  if (respondents < minimumGroup) return [leakOf('small-group', form, { where })]
  return asked !== null && asked <= respondents ? [leakOf('everybody', form, { where })] : []
}

/** What the number asked of the total tells of those groups that keep theirs to themselves. */
function auditAccounting(total: GroupRow, groups: readonly GroupRow[]): readonly Leak[] {
  const hidden = groups.filter(({ asked }) => asked === null)
  if (total.asked === null || total.breakdown === groups[0]?.breakdown || hidden.length === groups.length) return []
  const where = hidden.map(placeOf)
  const left = total.asked - groups.reduce((sum, { asked }) => sum + (asked ?? 0), 0)
  if (hidden.length === 0) return left === 0 ? [] : [leakOf('contradiction', total.form, { where: groups.map(placeOf) })]
  return hidden.length < 2 || left <= sumOf(hidden) ? [leakOf('everybody', total.form, { where })] : []
}

function isNothing({ group, members, status, respondents, asked, declined }: GroupRow): boolean {
  const numbers = [respondents, asked, declined]
  return status === 'A' && group === '' && members.length === 0 && numbers.every((number) => number === null)
}

function sumOf(groups: readonly GroupRow[]): number {
  return groups.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0)
}

function placeOf({ breakdown, group }: GroupRow) {
  return { breakdown, groups: [group] }
}
