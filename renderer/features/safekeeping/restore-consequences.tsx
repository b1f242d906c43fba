import type { RestorePreview } from '../../../shared/contract/backup-calls'
import { restoreTexts as texts } from '../../../shared/text/backups'
import { formatCount } from '../../../shared/text/format'
import { type Column, DataTable } from '../../ui/data-table'
import { Message } from '../../ui/message'
import { useWorkspace } from '../../ui/workspace'
import own from './backups.module.css'

type Row = RestorePreview['rows'][number]

/** What would be gone after a restore, and what would come back, in numbers. */
export function RestoreConsequences({ preview }: { readonly preview: RestorePreview }) {
  const { instrumentVersions } = useWorkspace()
  const titles = new Map(instrumentVersions.flatMap(({ definition }) => definition.forms).map(({ key, title }) => [key, title]))
  const { rows, roundsOnlyNow, roundsOnlyThen, changesSince, deliveries, disposed, backup } = preview
  const columns: readonly Column<Row>[] = [
    { key: 'year', header: texts.round, kind: 'row-header', cell: ({ year }) => year },
    { key: 'form', header: texts.form, cell: ({ form }) => titles.get(form) ?? form },
    { key: 'now', header: texts.now, kind: 'number', cell: ({ now }) => formatCount(now) },
    { key: 'afterwards', header: texts.afterwards, kind: 'number', cell: ({ afterwards }) => formatCount(afterwards) },
    { key: 'difference', header: texts.difference, cell: differenceOf },
  ]
  const isRead = backup.responses !== null
  const differing = rows.filter(({ now, afterwards }) => now !== afterwards)
  return (
    <>
      {disposed.length > 0 && (
        <Message kind="warning">{isRead ? texts.disposed(disposed) : texts.perhapsDisposed(disposed)}</Message>
      )}
      <ul className={own.list}>
        {isRead && <li>{texts.changes(changesSince)}</li>}
        {rows.length > 0 && differing.length === 0 && <li>{texts.allSame}</li>}
        {deliveries.length > 0 && <li>{texts.deliveries(deliveries)}</li>}
        {isRead && roundsOnlyNow.length > 0 && <li>{texts.onlyNow(roundsOnlyNow)}</li>}
        {roundsOnlyThen.length > 0 && <li>{texts.onlyThen(roundsOnlyThen)}</li>}
      </ul>
      {differing.length > 0 && (
        <DataTable caption={texts.caption} columns={columns} rows={differing} rowKey={({ year, form }) => `${year} ${form}`} />
      )}
      {differing.length > 0 && differing.length < rows.length && <p>{texts.othersSame}</p>}
    </>
  )
}

function differenceOf({ now, afterwards }: Row): string {
  return now > afterwards ? texts.fewer(now - afterwards) : texts.more(afterwards - now)
}
