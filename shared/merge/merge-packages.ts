import type { CodebookRow, PackageContent, PackageCover } from '../delivery/package/package-content'
import type { DisclosurePolicy } from '../disclosure/policy'
import { byCodeUnit } from '../model/by-code-unit'
import { auditMerge } from './audit/audit-merge'
import { contributorOf, questionsOfCodebook } from './given'
import { mergePolicy } from './merge-policy'
import { mergedRows } from './merged-rows'
import type { DeliveryFile, ReadFile } from './read-file'
import { type SortedFile, sortFiles } from './sort-files'

/** What a merged table is called, and by which program it was made. */
export interface MergeOptions {
  /** The region's name, or Riket. */
  readonly name: string
  readonly programVersion: string
}

/** Why files are not merged. `too-few`: fewer förbund than the rule says. `audit`: the table did not pass its audit. */
export type MergeRefusal =
  | { readonly reason: 'too-few'; readonly forbund: number; readonly least: number }
  | { readonly reason: 'audit' }

export interface Merge<Problem> {
  readonly files: readonly SortedFile<Problem>[]
  readonly merged: PackageContent | null
  /** Null where there is a merged table. */
  readonly refusal: MergeRefusal | null
}

/**
 * The deliveries of many förbund as one frequency table: of a region, or of the whole country. What becomes of each file is said
 * beside it. The same files give the same table, in whatever order they are and however often each is there.
 *
 * A figure is the sum of those förbund that give it, and says how many they are. It is written only after an audit that knows nothing
 * of how the figures were chosen; see chooseFigures for the rule.
 *
 * What this cannot see are other merges: of two tables, one with a förbund more than the other, the difference is that förbund. Whoever
 * hands out merged tables must not hand out such two.
 */
export function mergePackages<Problem>(
  read: readonly ReadFile<Problem>[],
  { name, programVersion }: MergeOptions,
): Merge<Problem> {
  const files = sortFiles(read)
  const taken = files
    .flatMap(({ file, status }) => (file && status.status === 'taken' ? [file] : []))
    .sort((a, b) => byCodeUnit(a.contentHash, b.contentHash))
  const [first] = taken
  if (!first || taken.length < mergePolicy.minimumForbund) {
    return { files, merged: null, refusal: { reason: 'too-few', forbund: taken.length, least: mergePolicy.minimumForbund } }
  }
  const codebook = codebookOfMost(taken)
  const questions = questionsOfCodebook(codebook)
  const policy = loosestPolicy(taken.map(({ content }) => content.cover.policy))
  const rows = mergedRows(
    taken.map((file) => contributorOf(file, questions)),
    codebook,
  )
  if (auditMerge(rows, taken, policy.minimumGroup).length > 0) return { files, merged: null, refusal: { reason: 'audit' } }
  const cover = mergedCover(taken, first, { name, programVersion }, policy)
  const content = { cover, groups: rows.groups.map(({ row }) => row), answers: rows.answers.map(({ row }) => row), codebook }
  return { files, merged: content, refusal: null }
}

/** The rule that every file fulfils at least. */
function loosestPolicy(policies: readonly DisclosurePolicy[]): DisclosurePolicy {
  const least = (of: (policy: DisclosurePolicy) => number) => Math.min(...policies.map(of))
  return {
    version: least(({ version }) => version),
    minimumGroup: least(({ minimumGroup }) => minimumGroup),
    fullDistribution: least(({ fullDistribution }) => fullDistribution),
    breakdowns: policies.some(({ breakdowns }) => breakdowns.includes('kon')) ? ['kon'] : [],
  }
}

function mergedCover(
  taken: readonly DeliveryFile[],
  first: DeliveryFile,
  { name, programVersion }: MergeOptions,
  policy: DisclosurePolicy,
): PackageCover {
  const covers = taken.map(({ content }) => content.cover)
  const { formatVersion, demo, year, instrument } = first.content.cover
  return {
    formatVersion,
    level: { kind: 'merged', name },
    demo,
    year,
    startsOn: covers.map(({ startsOn }) => startsOn).sort()[0] ?? '',
    endsOn:
      covers
        .map(({ endsOn }) => endsOn)
        .sort()
        .at(-1) ?? '',
    instrument,
    policy,
    number: 1,
    programVersion,
    sources: taken.map(({ contentHash }) => contentHash),
  }
}

/** The questions are the same in all; where they say of a scale how it is known, the words that most have. */
function codebookOfMost(taken: readonly DeliveryFile[]): readonly CodebookRow[] {
  const texts = taken.map(({ content }) => JSON.stringify(content.codebook))
  const times = (text: string) => texts.filter((other) => other === text).length
  const [most] = [...new Set(texts)].sort((a, b) => times(b) - times(a) || byCodeUnit(a, b))
  return taken.find((_, index) => texts[index] === most)?.content.codebook ?? []
}
