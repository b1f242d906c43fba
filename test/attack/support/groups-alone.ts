import type { PackageContent } from '../../../shared/delivery/package/package-content'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { konCategory } from '../../../shared/model/kon'
import { konItem } from '../../../shared/model/response'
import { mostAlone } from './partitions'
import type { RandomForbund } from './random-forbund'

/** Of more members than this not all partitions are tried. */
const mostMembers = 8

/** How many groups a file gives on their own, and the most that any partition could: of insatser and of kön. Null where they are too many to try. */
export function groupsAlone(
  content: PackageContent,
  forbund: RandomForbund,
): { readonly given: number; readonly most: number } | null {
  const sizes = [insatsSizes(forbund), konSizes(forbund)]
  if (sizes.some(({ length }) => length > mostMembers)) return null
  const alone = content.groups.filter(
    ({ breakdown, status, members }) => breakdown !== 'total' && status !== 'A' && members.length === 1,
  )
  return { given: alone.length, most: sizes.reduce((sum, own) => sum + mostAlone(own, defaultPolicy.minimumGroup), 0) }
}

/** How many each insats has, those that somebody was asked in too; none where the form is not divided by insats. */
function insatsSizes({ responses, accounting }: RandomForbund): readonly number[] {
  const asked = accounting.filter((row) => (row.asked ?? 0) > 0 || (row.declined ?? 0) > 0)
  const used = [...new Set([...responses, ...asked].map(({ insatsId }) => insatsId))]
  if (used.every((id) => id === null)) return []
  return used.map((id) => responses.filter(({ insatsId }) => insatsId === id).length)
}

/** How many each kön has, of those that somebody belongs to: an unreadable one is as good as one that is not stated. */
function konSizes({ responses }: RandomForbund): readonly number[] {
  const groups = responses.map(({ answers }) => {
    const category = konCategory(answers[konItem] ?? 'blank')
    return category === 'missing' ? 3 : category
  })
  return [...new Set(groups)].map((group) => groups.filter((own) => own === group).length)
}
