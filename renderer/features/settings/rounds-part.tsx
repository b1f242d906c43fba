import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { Round } from '../../../shared/model/round'
import { pageCommandTexts } from '../../../shared/text/commands'
import { commonTexts } from '../../../shared/text/common'
import { disposedTexts } from '../../../shared/text/disposal'
import { formatPeriod } from '../../../shared/text/format'
import { roundTexts } from '../../../shared/text/rounds'
import { settingsParts, settingsTexts } from '../../../shared/text/settings'
import { CommandButton } from '../../commands/command-button'
import { type Column, DataTable } from '../../ui/data-table'
import { disposedOf } from '../../ui/disposed'
import { EmptyState } from '../../ui/empty-state'
import { useNotices } from '../../ui/notice'
import { useChosenRound } from '../../ui/round-choice'
import { RoundForm } from '../../ui/round-form'
import { Section } from '../../ui/section'
import { instrumentOf, useWorkspace } from '../../ui/workspace'
import { useCanWrite, Writing } from '../../ui/writing'
import { RoundStateAction } from './round-state-action'
import classes from './settings-page.module.css'
import { usePartCommand } from './use-part-command'

const texts = settingsTexts.rounds

/** The mätomgångar: lay up, change, close and open again. */
export function RoundsPart() {
  const workspace = useWorkspace()
  const { choose } = useChosenRound()
  const { say } = useNotices()
  const [edited, setEdited] = useState<Round | 'new' | null>(null)
  const command = usePartCommand('new-round', pageCommandTexts['new-round'], () => setEdited('new'), useCanWrite())

  const onSaved = (saved: Round) => {
    say({ text: edited === 'new' ? texts.created(saved.year) : texts.changed(saved.year) })
    if (edited === 'new') choose(saved.id)
    setEdited(null)
  }
  const columns: readonly Column<Round>[] = [
    { key: 'year', header: texts.year, kind: 'row-header', cell: ({ year }) => year },
    { key: 'period', header: texts.period, kind: 'short', cell: ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn) },
    { key: 'instrument', header: texts.instrument, cell: (round) => instrumentOf(workspace, round).label },
    {
      key: 'state',
      header: texts.state,
      kind: 'short',
      cell: ({ id, state }) =>
        disposedOf(workspace.disposed, id)?.kind === 'responses' ? disposedTexts.state : roundTexts.state(state),
    },
    {
      key: 'actions',
      kind: 'short',
      header: <span className="visually-hidden">{texts.actions}</span>,
      cell: (round) => (
        <Writing className={classes.rowActions}>
          {round.state === 'open' && (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={texts.changeLabel(round.year)}
              onClick={() => setEdited(round)}
            >
              {texts.change}
            </Button>
          )}
          {disposedOf(workspace.disposed, round.id) === null && <RoundStateAction round={round} />}
        </Writing>
      ),
    },
  ]
  return (
    <Section title={settingsParts.rounds} description={texts.description} action={<CommandButton command={command} />}>
      {workspace.rounds.length === 0 ? (
        <EmptyState title={roundTexts.none}>{roundTexts.noneExplained}</EmptyState>
      ) : (
        <DataTable
          caption={settingsParts.rounds}
          captionHidden
          columns={columns}
          rows={workspace.rounds}
          rowKey={({ id }) => id}
        />
      )}
      <Modal
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' || edited === null ? texts.createTitle : texts.changeTitle(edited.year)}
        closeButtonProps={{ 'aria-label': commonTexts.close }}
        size="lg"
      >
        <RoundForm round={edited === 'new' ? null : edited} onSaved={onSaved} onCancel={() => setEdited(null)} />
      </Modal>
    </Section>
  )
}
