import { IconAlertTriangle } from '@tabler/icons-react'
import type { DeliveryGroup } from '../../../shared/delivery/delivery-groups'
import { roundedResponseRate } from '../../../shared/statistics/response-rate'
import { commonTexts } from '../../../shared/text/common'
import { deliveryTexts } from '../../../shared/text/delivery'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import { formatCount, formatPercent } from '../../../shared/text/format'
import { figureTexts } from '../../../shared/text/statistics'
import { type Column, DataTable } from '../../ui/data-table'
import classes from './delivery.module.css'
import { GroupMembers } from './group-members'

interface GroupTableProps {
  readonly form: string
  readonly groups: readonly DeliveryGroup[]
}

/** A group, or the heading of the groups that follow. */
interface GroupRow {
  readonly key: string
  readonly label: string
  readonly group: DeliveryGroup | null
}

const columns: readonly Column<GroupRow>[] = [
  {
    key: 'group',
    header: deliveryPreviewTexts.group,
    kind: 'row-header',
    cell: ({ label }) => label,
  },
  {
    key: 'answered',
    header: commonTexts.responses,
    kind: 'number',
    cell: ({ group }) => group && formatCount(group.rate.answered),
  },
  {
    key: 'asked',
    header: commonTexts.asked,
    kind: 'number',
    cell: ({ group }) => group && <Asked group={group} />,
    span: askedSpan,
  },
  { key: 'declined', header: commonTexts.declined, kind: 'number', cell: ({ group }) => group && formatCount(group.declined) },
  { key: 'rate', header: commonTexts.responseRate, kind: 'number', cell: ({ group }) => group && <Rate group={group} /> },
]

/** The groups that the file tells apart: the total first, then its parts by insats and by kön. */
export function GroupTable({ form, groups }: GroupTableProps) {
  const rows = (['total', 'insats', 'kon'] as const).flatMap((breakdown) => rowsOf(groups, breakdown))
  return (
    <>
      <DataTable
        caption={form}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        isPart={({ group }) => group !== null && group.breakdown !== 'total'}
        below={({ group }) =>
          // Other labels name their members themselves.
          group?.label === deliveryTexts.joinedInsatser && <GroupMembers members={group.members.map(({ name }) => name)} />
        }
      />
      {groups.some(isMissingAsked) && <p className={classes.quiet}>{deliveryPreviewTexts.askedMissing}</p>}
      {groups.some(({ breakdown }) => breakdown === 'kon') && (
        <p className={classes.quiet}>{deliveryPreviewTexts.konWithoutAsked}</p>
      )}
    </>
  )
}

/** Of kön it is never known; elsewhere it can be given. */
function isMissingAsked({ breakdown, rate, accountingHidden }: DeliveryGroup): boolean {
  return breakdown !== 'kon' && rate.asked === null && !accountingHidden
}

/** Asked, declined and their rate are withheld together. */
function askedSpan({ group }: GroupRow): number {
  return group?.accountingHidden ? 3 : 1
}

function Asked({ group: { rate, accountingHidden } }: { readonly group: DeliveryGroup }) {
  return accountingHidden ? <span className={classes.quiet}>{deliveryPreviewTexts.askedHidden}</span> : formatCount(rate.asked)
}

function Rate({ group: { rate } }: { readonly group: DeliveryGroup }) {
  return (
    <>
      {formatPercent(roundedResponseRate(rate))}
      {rate.exceedsAsked && (
        <span className={classes.exceeds}>
          <IconAlertTriangle size={16} aria-hidden /> {figureTexts.exceedsAsked}
        </span>
      )}
    </>
  )
}

function rowsOf(groups: readonly DeliveryGroup[], breakdown: DeliveryGroup['breakdown']): readonly GroupRow[] {
  const own = groups.filter((group) => group.breakdown === breakdown)
  const rows = own.map((group) => ({ key: `${breakdown} ${group.key}`, label: group.label, group }))
  if (breakdown === 'total' || rows.length === 0) return rows
  return [{ key: breakdown, label: deliveryPreviewTexts.breakdowns[breakdown], group: null }, ...rows]
}
