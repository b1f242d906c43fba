import { konGroups } from '../../disclosure/kon-groups'
import type { InstrumentVersion } from '../../instrument/version'
import { commonTexts } from '../../text/common'
import { deliveryTexts } from '../../text/delivery'
import { konGroupLabel } from '../../text/statistics'
import type { PackageContent } from './package-content'
import { answerRowSchema, coverSchema, groupRowSchema } from './package-schema'

/** What the texts of a package may come from, besides the fixed words of its format. */
export interface KnownStrings {
  readonly instrumentVersion: Pick<InstrumentVersion, 'definition' | 'label'>
  /** Of the förbund or the region, and of its insatser as they are called in the file. */
  readonly names: readonly string[]
}

/**
 * The texts of a package that are neither of the instrument nor a name nor a fixed word of the format, each once; none where all is
 * well. A free text can be nowhere in a package without being named here.
 */
export function unknownStrings(content: PackageContent, { instrumentVersion, names }: KnownStrings): readonly string[] {
  const { cover } = content
  const { definition, label } = instrumentVersion
  const allowed = new Set([...names, label, ...instrumentStrings(definition), ...fixedWords])
  const cells = [
    cover.level.name,
    ...Object.values(cover.instrument),
    ...content.groups.flatMap(({ form, members }) => [form, ...members]),
    ...content.answers.flatMap(({ form, question, measure }) => [form, question, measure]),
    ...content.codebook.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')),
  ]
  return [...new Set([...cells.filter((cell) => !allowed.has(cell)), ...malformed(content)])]
}

const fixedWords: readonly string[] = [
  '',
  deliveryTexts.total,
  commonTexts.withoutInsats,
  ...konGroups.map((group) => konGroupLabel([group])),
]

function instrumentStrings({
  formsWithoutContent: _,
  forms,
  ...rest
}: KnownStrings['instrumentVersion']['definition']): string[] {
  const withoutOpenFields = forms.map(({ openFields: __, ...form }) => form)
  return stringsIn({ ...rest, forms: withoutOpenFields })
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Keys, codes, statuses, dates and hashes that do not look as the format has them. */
function malformed({ cover, groups, answers }: PackageContent): readonly string[] {
  return [
    ...(coverSchema.safeParse(cover).success ? [] : stringsIn(cover)),
    ...groups.flatMap((row) => (groupRowSchema.safeParse(row).success ? [] : stringsIn(row))),
    ...answers.flatMap((row) => (answerRowSchema.safeParse(row).success ? [] : stringsIn(row))),
  ]
}
