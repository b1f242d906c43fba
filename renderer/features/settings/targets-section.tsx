import { Modal } from '@mantine/core'
import type { Target } from '../../../shared/model/target'
import { nearLimit } from '../../../shared/report/target-status'
import { commonTexts } from '../../../shared/text/common'
import { levelText, targetTexts as texts } from '../../../shared/text/targets'
import { useAction } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { type Column, DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { useNotices } from '../../ui/notice'
import { Section } from '../../ui/section'
import { useCanWrite } from '../../ui/writing'
import { statisticLabel } from './targets-figure'
import { TargetForm } from './targets-form'
import { RowActions } from './targets-row-actions'
import { findSubject, type SubjectGroup } from './targets-subjects'
import { useEdited } from './use-edited'
import { useFocusOnFirst } from './use-focus-on-first'
import { usePartCommand } from './use-part-command'

interface TargetSectionProps {
  readonly groups: readonly SubjectGroup[]
  readonly targets: readonly Target[]
}

/** The målnivåer, in the order of the themes and their measures: add, change, remove. */
export function TargetSection({ groups, targets }: TargetSectionProps) {
  const edited = useEdited<Target>()
  const { place, focus } = useFocusOnFirst()
  const store = useAction('setTarget')
  const remove = useAction('removeTarget')
  const { say } = useNotices()
  const command = usePartCommand('new-target', texts.command, () => edited.open(null), useCanWrite())

  const onSaved = (saved: Target) => {
    const before = edited.item
    edited.close()
    if (before === null) return say({ text: texts.created, undo: () => remove.mutate(keyOf(saved)) })
    say({ text: texts.changed, undo: () => store.mutate({ target: before, replaces: keyOf(saved) }) })
  }
  const onRemove = (target: Target) => {
    const onSuccess = () => {
      focus()
      say({ text: texts.removed, undo: () => store.mutate({ target, replaces: null }) })
    }
    remove.mutate(keyOf(target), { onSuccess })
  }
  const nameOf = (target: Target) => findSubject(groups, target)?.label ?? target.subjectKey
  const columns: readonly Column<Target>[] = [
    { key: 'subject', header: texts.subject, kind: 'row-header', cell: nameOf },
    { key: 'statistic', header: texts.statistic, cell: (target) => statisticName(groups, target) },
    { key: 'from', header: texts.fromYearShort, kind: 'number', cell: ({ fromYear }) => fromYear },
    { key: 'level', header: texts.level, kind: 'number', cell: ({ statistic, level }) => levelText(statistic, level) },
    { key: 'near', header: texts.nearShort, kind: 'number', cell: (target) => levelText(target.statistic, nearLimit(target)) },
    {
      key: 'actions',
      kind: 'short',
      header: <span className="visually-hidden">{texts.actions}</span>,
      cell: (target) => (
        <RowActions
          changeLabel={texts.changeLabel(nameOf(target), target.fromYear)}
          removeLabel={texts.removeLabel(nameOf(target), target.fromYear)}
          onChange={() => edited.open(target)}
          onRemove={() => onRemove(target)}
        />
      ),
    },
  ]
  return (
    <div ref={place}>
      <Section title={texts.title} description={texts.description} action={<CommandButton command={command} />}>
        <ErrorNotice error={store.error ?? remove.error} />
        {targets.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneExplained}</EmptyState>
        ) : (
          <DataTable caption={texts.title} captionHidden columns={columns} rows={inOrder(groups, targets)} rowKey={rowKey} />
        )}
        <Modal
          opened={edited.opened}
          onClose={edited.close}
          title={edited.item === null ? texts.createTitle : texts.changeTitle}
          closeButtonProps={{ 'aria-label': commonTexts.close }}
          size="lg"
        >
          <TargetForm groups={groups} target={edited.item} onSaved={onSaved} onCancel={edited.close} />
        </Modal>
      </Section>
    </div>
  )
}

function keyOf({ subject, subjectKey, statistic, fromYear }: Target) {
  return { subject, subjectKey, statistic, fromYear }
}

function rowKey(target: Target): string {
  return Object.values(keyOf(target)).join(' ')
}

function statisticName(groups: readonly SubjectGroup[], target: Target): string {
  const name = statisticLabel(target.statistic, findSubject(groups, target)?.scales ?? [])
  return name === '' ? texts.noLongerAsked : name
}

function inOrder(groups: readonly SubjectGroup[], targets: readonly Target[]): readonly Target[] {
  const subjects = groups.flatMap(({ items }) => items.map(({ value }) => value))
  const place = ({ subject, subjectKey }: Target) => {
    const found = subjects.indexOf(`${subject} ${subjectKey}`)
    return found === -1 ? subjects.length : found
  }
  return [...targets].sort((a, b) => place(a) - place(b))
}
