import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { settingsTexts } from '../../../shared/text/settings'
import { type Column, DataTable } from '../../ui/data-table'
import { Writing } from '../../ui/writing'
import { InsatsName } from './insats-name'
import { RemoveInsats } from './remove-insats'
import classes from './settings-page.module.css'

const texts = settingsTexts.insatser

/** The insatser by name, each with its actions. */
export function InsatsList({ insatser }: { readonly insatser: readonly Insats[] }) {
  const [renaming, setRenaming] = useState<InsatsId | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const done = (byKey: boolean) => {
    setRenaming(null)
    if (byKey) opener.current?.focus()
  }
  const columns: readonly Column<Insats>[] = [
    {
      key: 'name',
      header: texts.count(insatser.length),
      kind: 'row-header',
      cell: (insats) => (insats.id === renaming ? <InsatsName insats={insats} onDone={done} /> : insats.name),
    },
    {
      key: 'actions',
      kind: 'short',
      header: <span className="visually-hidden">{texts.actions}</span>,
      cell: (insats) => (
        <Writing className={classes.rowActions}>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={texts.renameLabel(insats.name)}
            onClick={(event) => {
              opener.current = event.currentTarget
              setRenaming(insats.id)
            }}
          >
            {texts.rename}
          </Button>
          <RemoveInsats insats={insats} />
        </Writing>
      ),
    },
  ]
  return <DataTable caption={texts.list} captionHidden columns={columns} rows={insatser} rowKey={({ id }) => id} />
}
