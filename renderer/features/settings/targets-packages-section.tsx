import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReferencePackage } from '../../../shared/model/reference-package'
import { formatCount, formatDay } from '../../../shared/text/format'
import { referencePackageTexts as texts } from '../../../shared/text/reference-packages'
import { targetTexts } from '../../../shared/text/targets'
import { useAction } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { ConfirmAction } from '../../ui/confirm-action'
import { type Column, DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { useNotices } from '../../ui/notice'
import { Section } from '../../ui/section'
import { useCanWrite, Writing } from '../../ui/writing'
import { useFocusOnFirst } from './use-focus-on-first'
import { usePartCommand } from './use-part-command'

/** Merged tables of other förbund that figures are held against: open one, and take one away as a whole. */
export function ReferencePackagesSection({ packages }: { readonly packages: readonly ReferencePackage[] }) {
  const { place, focus } = useFocusOnFirst()
  const { say, clear } = useNotices()
  const open = useAction('openReferencePackage')
  const replace = useAction('replaceReferencePackage')
  const remove = useAction('removeReferencePackage')
  const [replaced, setReplaced] = useState<ReferencePackage | null>(null)
  const [removed, setRemoved] = useState<ReferencePackage | null>(null)

  const choose = () =>
    open.mutate(undefined, {
      onSuccess: (opened) => {
        if (opened?.status === 'opened') say({ text: texts.opened(opened.package) })
        if (opened?.status === 'same') say({ text: texts.same(opened.package) })
        if (opened?.status === 'other') setReplaced(opened.package)
      },
      onError: clear,
    })
  const command = usePartCommand('open-reference-package', texts.command, choose, useCanWrite())
  const onReplace = () =>
    replace.mutate(undefined, {
      onSuccess: (opened) => {
        setReplaced(null)
        say({ text: texts.opened(opened.package) })
      },
    })
  const onRemove = ({ id, ...gone }: ReferencePackage) =>
    remove.mutate(
      { referencePackageId: id },
      {
        onSuccess: () => {
          setRemoved(null)
          focus()
          say({ text: texts.removed(gone) })
        },
      },
    )
  const columns: readonly Column<ReferencePackage>[] = [
    { key: 'name', header: texts.name, kind: 'row-header', cell: ({ name }) => name },
    { key: 'year', header: texts.year, kind: 'number', cell: ({ year }) => year },
    { key: 'forbund', header: texts.forbund, kind: 'number', cell: ({ forbund }) => formatCount(forbund) },
    { key: 'figures', header: texts.figures, kind: 'number', cell: ({ figures }) => formatCount(figures) },
    { key: 'openedAt', header: texts.openedAt, kind: 'short', cell: ({ openedAt }) => formatDay(openedAt) },
    {
      key: 'actions',
      kind: 'short',
      header: <span className="visually-hidden">{targetTexts.actions}</span>,
      cell: (one) => (
        <Writing>
          <Button variant="subtle" size="compact-md" aria-label={texts.removeLabel(one)} onClick={() => setRemoved(one)}>
            {targetTexts.remove}
          </Button>
        </Writing>
      ),
    },
  ]
  return (
    <div ref={place}>
      <Section
        title={texts.title}
        description={texts.description}
        action={<CommandButton command={command} variant="default" loading={open.isPending} />}
      >
        <IntoView subject={open.error}>
          <ErrorNotice error={open.error} />
        </IntoView>
        {packages.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneExplained}</EmptyState>
        ) : (
          <DataTable caption={texts.title} captionHidden columns={columns} rows={packages} rowKey={({ id }) => id} />
        )}
        <ConfirmAction
          opened={replaced !== null}
          onClose={() => setReplaced(null)}
          title={replaced ? texts.replaceTitle(replaced) : ''}
          confirm={texts.replaceConfirm}
          onConfirm={onReplace}
          running={replace.isPending}
        >
          <ErrorNotice error={replace.error} />
          <p>{replaced && texts.replaceExplained(replaced, formatDay(replaced.openedAt))}</p>
        </ConfirmAction>
        <ConfirmAction
          opened={removed !== null}
          onClose={() => setRemoved(null)}
          title={removed ? texts.removeTitle(removed) : ''}
          confirm={texts.removeConfirm}
          onConfirm={() => removed && onRemove(removed)}
          destructive
          running={remove.isPending}
        >
          <ErrorNotice error={remove.error} />
          <p>{removed && texts.removeExplained(removed)}</p>
        </ConfirmAction>
      </Section>
    </div>
  )
}
