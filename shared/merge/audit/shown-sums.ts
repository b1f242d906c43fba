import { isMissingCode } from '../../delivery/package/codes-text'
import { memberKeysOf } from '../../delivery/package/group-key'
import type { AnswerRow, GroupRow } from '../../delivery/package/package-content'
import { konGroups } from '../../disclosure/kon-groups'
import type { Summed } from '../merged-rows'
import type { SummedParts } from './isolated'

/** The parts that one förbund may have in a sum over a form: its groups of kön, which together are its total. */
export function partsOfForbund(hash: string): readonly string[] {
  return konGroups.map((group) => `${hash} ${group}`)
}

/** What a row is the sum of, as parts. */
export function partsOfRow({ row, of }: Summed<GroupRow | AnswerRow>): SummedParts {
  const groups = row.breakdown === 'total' ? konGroups : memberKeysOf(row.group)
  return new Set(of.flatMap((hash) => groups.map((group) => `${hash} ${group}`)))
}

/** Whether a row counts those who have no code. */
export function isMissing({ row }: Summed<AnswerRow>): boolean {
  return isMissingCode(row.codes)
}
