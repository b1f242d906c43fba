import { Modal } from '@mantine/core'
import type { ReferenceKey, ReferenceValue } from '../../../shared/model/target'
import type { MeasureAsked } from '../../../shared/report/asked-measures'
import { commonTexts } from '../../../shared/text/common'
import { levelText, targetTexts, referenceTexts as texts } from '../../../shared/text/targets'
import { useAction } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { type Column, DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { useNotices } from '../../ui/notice'
import { Section } from '../../ui/section'
import { useCanWrite } from '../../ui/writing'
import classes from './targets.module.css'
import { statisticLabel } from './targets-figure'
import { formsAsking } from './targets-reference-fields'
import { ReferenceForm } from './targets-reference-form'
import { RowActions } from './targets-row-actions'
import { measureName } from './targets-subjects'
import { useEdited } from './use-edited'
import { useFocusOnFirst } from './use-focus-on-first'
import { usePartCommand } from './use-part-command'

interface ReferenceSectionProps {
  readonly measures: readonly MeasureAsked[]
  readonly references: readonly ReferenceValue[]
}

/** What others have, in the order of the measures: add, change, remove. */
export function ReferenceSection({ measures, references }: ReferenceSectionProps) {
  const edited = useEdited<ReferenceValue>()
  const { place, focus } = useFocusOnFirst()
  const store = useAction('setReferenceValue')
  const remove = useAction('removeReferenceValue')
  const { say } = useNotices()
  const command = usePartCommand('new-reference', texts.command, () => edited.open(null), useCanWrite())

  const onSaved = (saved: ReferenceValue) => {
    const before = edited.item
    edited.close()
    if (before === null) return say({ text: texts.created, undo: () => remove.mutate(keyOf(saved)) })
    say({ text: texts.changed, undo: () => store.mutate({ referenceValue: before, replaces: keyOf(saved) }) })
  }
  const onRemove = (reference: ReferenceValue) => {
    const onSuccess = () => {
      focus()
      say({ text: texts.removed, undo: () => store.mutate({ referenceValue: reference, replaces: null }) })
    }
    remove.mutate(keyOf(reference), { onSuccess })
  }
  const rows = references.map((reference) => ({ reference, ...named(measures, reference) }))
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { key: 'name', header: texts.name, kind: 'row-header', cell: ({ reference }) => reference.name },
    {
      key: 'measure',
      header: texts.measure,
      cell: ({ measure, form, statistic }) => (
        <>
          {measure}
          <span className={classes.quiet}>{form}</span>
          <span className={classes.quiet}>{statistic}</span>
        </>
      ),
    },
    { key: 'year', header: texts.year, kind: 'number', cell: ({ reference }) => reference.year },
    {
      key: 'value',
      header: texts.value,
      kind: 'number',
      cell: ({ reference: { statistic, value } }) => levelText(statistic, value),
    },
    {
      key: 'actions',
      kind: 'short',
      header: <span className="visually-hidden">{targetTexts.actions}</span>,
      cell: ({ reference, measure }) => (
        <RowActions
          changeLabel={texts.changeLabel(reference.name, measure, reference.year)}
          removeLabel={texts.removeLabel(reference.name, measure, reference.year)}
          onChange={() => edited.open(reference)}
          onRemove={() => onRemove(reference)}
        />
      ),
    },
  ]
  return (
    <div ref={place}>
      <Section title={texts.title} description={texts.description} action={<CommandButton command={command} variant="default" />}>
        <ErrorNotice error={store.error ?? remove.error} />
        {references.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneExplained}</EmptyState>
        ) : (
          <DataTable
            caption={texts.title}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ reference }) => Object.values(keyOf(reference)).join(' ')}
            below={({ reference }) => texts.sourceIs(reference.source)}
          />
        )}
        <Modal
          opened={edited.opened}
          onClose={edited.close}
          title={edited.item === null ? texts.createTitle : texts.changeTitle}
          closeButtonProps={{ 'aria-label': commonTexts.close }}
          size="lg"
        >
          <ReferenceForm measures={measures} reference={edited.item} onSaved={onSaved} onCancel={edited.close} />
        </Modal>
      </Section>
    </div>
  )
}

function keyOf({ measure, form, statistic, name, year }: ReferenceValue): ReferenceKey {
  return { measure, form, statistic, name, year }
}

/** What the measure, the form and the statistic are called; the keys where no form asks it any more. */
function named(measures: readonly MeasureAsked[], { measure, form, statistic }: ReferenceValue) {
  const known = measures.find((one) => one.measure === measure)
  const asked = formsAsking(known).find((one) => one.form.key === form)
  return {
    measure: asked?.question.text ?? (known ? measureName(known) : measure),
    form: asked?.form.title ?? form,
    statistic: asked ? statisticLabel(statistic, [asked.scale]) : targetTexts.noLongerAsked,
  }
}
