import type { AnswerRow, GroupRow } from '../../delivery/package/package-content'
import { groupBy } from '../../model/group-by'
import { mergePolicy } from '../merge-policy'
import type { MergedRows, Summed } from '../merged-rows'
import type { DeliveryFile } from '../read-file'
import { isolatedForbund } from './isolated'
import { isMissing, partsOfForbund, partsOfRow } from './shown-sums'
import { type SourceCounts, sourceCounts } from './source-counts'

/**
 * What is wrong with a merged table. `sum`: a number is not the sum of the files that it is said to be of. `few-forbund`: a number is of
 * fewer förbund than the rule says. `isolated`: one förbund's numbers can be computed by another one. `few-people`: somebody who takes
 * its own file from the table is left with fewer people or answers than the smallest group.
 */
export interface MergeLeak {
  readonly kind: 'sum' | 'few-forbund' | 'isolated' | 'few-people'
  readonly form: string
  readonly question: string | null
}

/**
 * Holds a finished merged table against the files it was made of, without the reasons for which its figures were chosen: what of it
 * could tell one förbund of another, or of a few people. Nothing found means that it may be written.
 *
 * What is shown are sums over parts: each förbund's groups of kön. A combination of all a form's sums is looked at code by code, since
 * codes are different people: what it has of one code is a combination of the sums of that question alone, which are therefore tried
 * question by question together with the numbers of respondents (see isolatedForbund). What it may then still have in common with other
 * questions are the numbers of respondents that answers and missing answers make together, and these are tried for all questions at once.
 */
export function auditMerge(
  { groups, answers }: MergedRows,
  files: readonly DeliveryFile[],
  minimumGroup: number,
): readonly MergeLeak[] {
  const counts = sourceCounts(files)
  const shown = { groups: groups.filter(isShown), answers: answers.filter(isShown) }
  const forms = [...new Set(shown.groups.map(({ row }) => row.form))]
  return [
    ...[...shown.groups, ...shown.answers].flatMap((one) => rowLeaks(one, counts)),
    ...forms.flatMap((form) => {
      const own = shown.groups.filter(({ row }) => row.form === form)
      const asked = [
        ...groupBy(
          shown.answers.filter(({ row }) => row.form === form),
          ({ row }) => row.question,
        ),
      ]
      const withMissing = asked.flatMap(([, rows]) => (rows.some(isMissing) ? rows.filter(isMissing) : []))
      const systems: readonly (readonly [string | null, readonly Summed<GroupRow | AnswerRow>[]])[] = [
        [null, [...own, ...withMissing]],
        ...asked.map(([question, rows]) => [question, [...own, ...rows]] as const),
      ]
      const isolated = systems.filter(([, rows]) => tellsOfOne(rows)).map(([question]) => leak('isolated', form, question))
      return [...isolated, ...fewPeople(form, own, asked, counts, minimumGroup)]
    }),
  ]
}

function isShown({ row }: Summed<GroupRow | AnswerRow>): boolean {
  return row.status !== 'A'
}

function leak(kind: MergeLeak['kind'], form: string, question: string | null): MergeLeak {
  return { kind, form, question }
}

function rowLeaks(summed: Summed<GroupRow> | Summed<AnswerRow>, counts: SourceCounts): readonly MergeLeak[] {
  const { row, of } = summed
  const question = 'question' in row ? row.question : null
  const right = new Set(of).size === of.length && row.forbund === of.length && counts.isSum(row, of)
  return [
    ...(right ? [] : [leak('sum', row.form, question)]),
    ...(of.length < mergePolicy.minimumForbund ? [leak('few-forbund', row.form, question)] : []),
  ]
}

function tellsOfOne(rows: readonly Summed<GroupRow | AnswerRow>[]): boolean {
  const sums = [...groupBy(rows.map(partsOfRow), (parts) => [...parts].sort().join()).values()].map(([first]) => first)
  const forbund = [...new Set(rows.flatMap(({ of }) => of))]
  return isolatedForbund(sums, new Map(forbund.map((hash) => [hash, partsOfForbund(hash)]))).length > 0
}

type Asked = readonly (readonly [string, readonly Summed<AnswerRow>[]])[]

/** Forms and questions of which somebody would be left with a few when it takes its own file away. */
function fewPeople(
  form: string,
  groups: readonly Summed<GroupRow>[],
  asked: Asked,
  counts: SourceCounts,
  minimumGroup: number,
): readonly MergeLeak[] {
  const isFew = (rows: readonly Summed<GroupRow | AnswerRow>[]) =>
    leftOver(rows, counts).some((people) => people > 0 && people < minimumGroup)
  return [
    ...(isFew(groups) ? [leak('few-people', form, null)] : []),
    ...asked.filter(([, rows]) => isFew(onePerFigure(rows))).map(([question]) => leak('few-people', form, question)),
  ]
}

/** How many people are left of each figure, and of the total less the groups of kön, for each förbund without its own and for nobody's. */
function leftOver(rows: readonly Summed<GroupRow | AnswerRow>[], counts: SourceCounts): readonly number[] {
  const figures = rows.map(({ row, of }) => {
    const people = new Map(of.map((hash) => [hash, counts.people(row, hash)]))
    return { breakdown: row.breakdown, people, all: [...people.values()].reduce((sum, own) => sum + own, 0) }
  })
  const divided = figures.some(({ breakdown }) => breakdown === 'kon')
  return [null, ...new Set(rows.flatMap(({ of }) => of))].flatMap((one) => {
    const left = figures.map(({ people, all }) => all - (one === null ? 0 : (people.get(one) ?? 0)))
    const outside = figures.reduce((sum, { breakdown }, index) => sum + (breakdown === 'total' ? 1 : -1) * (left[index] ?? 0), 0)
    return divided ? [...left, Math.abs(outside)] : left
  })
}

/** Of each group the widest figure: the one that is of most förbund. */
function onePerFigure(rows: readonly Summed<AnswerRow>[]): readonly Summed<AnswerRow>[] {
  const codes = rows.filter((row) => !isMissing(row))
  return [...groupBy(codes, ({ row }) => row.group).values()].flatMap((own) => {
    const [widest] = [...own].sort((a, b) => b.of.length - a.of.length)
    return widest ? [widest] : []
  })
}
