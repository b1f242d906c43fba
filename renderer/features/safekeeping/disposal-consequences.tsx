import { Button } from '@mantine/core'
import type { DisposalPreview } from '../../../shared/contract/disposal-calls'
import { type DisposalKind, type RemovedFromForm, removedInAll } from '../../../shared/model/disposal'
import type { Round } from '../../../shared/model/round'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { formatCount } from '../../../shared/text/format'
import { type Column, DataTable } from '../../ui/data-table'
import { Message } from '../../ui/message'
import { useNavigation } from '../../ui/navigation'
import { Section } from '../../ui/section'
import classes from './disposal.module.css'

interface DisposalConsequencesProps {
  readonly preview: DisposalPreview
  readonly kind: DisposalKind
}

/** What disappears and what stays, in numbers and in words. */
export function DisposalConsequences({ preview, kind }: DisposalConsequencesProps) {
  const { removed, withoutFigures, limit, keepsEarlier } = preview
  const titles = removed.forms.filter(({ form }) => withoutFigures.includes(form)).map(({ title }) => title)
  const ofResponses = kind === 'responses'
  return (
    <div className={classes.consequences}>
      <Section title={texts.disappears} level={3}>
        <RemovedTable preview={preview} kind={kind} />
        <Lines
          lines={[
            ...texts.alsoGone[kind],
            ...(removed.steps > 0 ? [texts.steps(removed.steps)] : []),
            ...(ofResponses ? [texts.groupsGone] : []),
            ...(ofResponses && titles.length > 0 ? [texts.withoutFigures(titles, limit)] : []),
          ]}
        />
      </Section>
      <Section title={texts.stays} level={3}>
        <Lines
          lines={[
            ...texts.keeps[kind],
            ...(ofResponses && keepsEarlier ? [texts.keepsEarlier] : []),
            texts.staysClosed,
            texts.backups,
          ]}
        />
      </Section>
    </div>
  )
}

interface BeforeDisposalProps {
  readonly round: Round
  readonly preview: DisposalPreview
  /** Null until it is chosen. */
  readonly kind: DisposalKind | null
}

/** What is better done before it, or must be. */
export function BeforeDisposal({ round, preview: { deliveries, differsFrom }, kind }: BeforeDisposalProps) {
  const { goTo } = useNavigation()
  const undelivered = kind === 'responses' && deliveries === 0
  if (differsFrom === null && !undelivered) return null
  return (
    <Message
      kind="warning"
      actions={
        <Button variant="default" onClick={() => goTo('delivery')}>
          {texts.toDelivery}
        </Button>
      }
    >
      {differsFrom === null ? texts.noDelivery(round.year) : texts.differs(round.year, differsFrom)}
    </Message>
  )
}

interface RemovedRow extends Pick<RemovedFromForm, 'title' | 'responses' | 'openTexts'> {
  readonly key: string
}

function RemovedTable({ preview: { removed }, kind }: Pick<DisposalConsequencesProps, 'preview' | 'kind'>) {
  const forms = removed.forms.filter(({ responses, openTexts }) => (kind === 'responses' ? responses : openTexts) > 0)
  const rows: readonly RemovedRow[] = [
    ...forms.map((own) => ({ ...own, key: own.form })),
    { key: '', title: texts.inAll, ...removedInAll(removed) },
  ]
  const columns: readonly Column<RemovedRow>[] = [
    { key: 'form', header: texts.form, kind: 'row-header', cell: ({ title }) => title },
    ...(kind === 'responses'
      ? [
          {
            key: 'responses',
            header: texts.columns.responses,
            kind: 'number' as const,
            cell: (row: RemovedRow) => formatCount(row.responses),
          },
        ]
      : []),
    { key: 'texts', header: texts.columns.openTexts, kind: 'number', cell: ({ openTexts }) => formatCount(openTexts) },
  ]
  return <DataTable caption={texts.disappears} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
