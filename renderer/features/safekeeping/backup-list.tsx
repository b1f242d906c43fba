import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ListedBackup } from '../../../shared/contract/backup-calls'
import { sizeText, backupTexts as texts, wallTimeText } from '../../../shared/text/backups'
import { type Column, DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import { Writing } from '../../ui/writing'
import { BackupState } from './backup-state'

/** So many are shown at first: those of the last days, which one looks for. */
const shownAtFirst = 12

interface BackupListProps {
  readonly backups: readonly ListedBackup[]
  readonly folder: string
  readonly onRestore: (backupId: string) => void
}

/** The backups that there are, newest first, and the way back to each. */
export function BackupList({ backups, folder, onRestore }: BackupListProps) {
  const [all, setAll] = useState(false)
  if (backups.length === 0) return <EmptyState title={texts.none}>{texts.noneExplained}</EmptyState>
  const shown = all ? backups : backups.slice(0, shownAtFirst)
  return (
    <Section title={texts.list} description={texts.listExplained(folder)}>
      <DataTable
        caption={texts.list}
        captionHidden
        columns={columnsFor(backups, onRestore)}
        rows={shown}
        rowKey={({ id }) => id}
      />
      {shown.length < backups.length && (
        <div>
          <Button variant="default" onClick={() => setAll(true)}>
            {texts.more(backups.length)}
          </Button>
        </div>
      )}
    </Section>
  )
}

function columnsFor(backups: readonly ListedBackup[], onRestore: (backupId: string) => void): readonly Column<ListedBackup>[] {
  const facts: Column<ListedBackup>[] = [
    { key: 'time', header: texts.time, kind: 'row-header', cell: ({ wallTime }) => wallTimeText(wallTime) },
    { key: 'reason', header: texts.reason, cell: ({ reason }) => texts.reasonText(reason) },
    { key: 'content', header: texts.content, cell: ({ rounds, responses }) => texts.contentText(rounds, responses) },
    { key: 'size', header: texts.size, kind: 'number', cell: ({ size }) => sizeText(size) },
    { key: 'state', header: texts.state, kind: 'short', cell: (backup) => <BackupState backup={backup} /> },
  ]
  if (backups.some(({ places }) => places.includes('second')))
    facts.push({ key: 'place', header: texts.place, cell: ({ places }) => texts.placesText(places) })
  const restore: Column<ListedBackup> = {
    key: 'restore',
    header: <span className="visually-hidden">{texts.actions}</span>,
    kind: 'short',
    cell: (backup) => (
      <Writing>
        <Button
          variant="default"
          size="xs"
          aria-label={texts.restoreThis(wallTimeText(backup.wallTime))}
          onClick={() => onRestore(backup.id)}
        >
          {texts.restore}
        </Button>
      </Writing>
    ),
  }
  return [...facts, restore]
}
