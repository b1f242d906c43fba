import type { ImportSummary } from '../../../shared/importing/preview'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findScale, konScale } from '../../../shared/instrument/lookup'
import { type KonCategory, konWithoutQuestion } from '../../../shared/model/kon'
import { previewTexts } from '../../../shared/text/import'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { Count } from './count'
import classes from './import-page.module.css'

interface KonCountsProps {
  readonly counts: Readonly<Record<KonCategory, number>>
  readonly instrument: InstrumentDefinition
}

interface KonRow {
  readonly label: string
  readonly count: number
}

const columns: readonly Column<KonRow>[] = [
  { key: 'label', header: previewTexts.kon, kind: 'row-header', cell: ({ label }) => label },
  { key: 'count', header: previewTexts.count, kind: 'number', cell: ({ count }) => <Count of={count} /> },
]

/** Whether any column is kön: without one, every response is of a form that did not ask. */
export function hasKon({ kon, rows }: ImportSummary): boolean {
  return kon[konWithoutQuestion] < rows
}

/** How many of each kön the file has; that the form did not ask stands there only where it is so of some. */
export function KonCounts({ counts, instrument }: KonCountsProps) {
  const answers = findScale(instrument, konScale).codes.filter(
    ({ code }) => code !== konWithoutQuestion || counts[konWithoutQuestion] > 0,
  )
  const rows: readonly KonRow[] = [
    ...answers.map(({ code, label }) => ({ label, count: counts[code as KonCategory] })),
    { label: previewTexts.konMissing, count: counts.missing },
  ]
  return (
    <Section level={3} title={previewTexts.konTitle}>
      <div className={classes.narrowTable}>
        <DataTable caption={previewTexts.konTitle} captionHidden columns={columns} rows={rows} rowKey={({ label }) => label} />
      </div>
    </Section>
  )
}
