import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { RegisterIndicator, RegisterValue } from '../../../shared/model/register-indicator'
import { linesInWords } from '../../../shared/report/chart/lines-in-words'
import { registerBody } from '../../../shared/report/chart/register-line'
import { reportColumns } from '../../../shared/text/report'
import { trendViewTexts as texts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import { numberText } from '../../../shared/text/typed-number'
import { useChartTheme } from '../../charts/chart-theme'
import { ReportFigure } from '../../charts/report-figure'
import { type Column, DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { useNavigation } from '../../ui/navigation'
import { Section } from '../../ui/section'
import type { View } from '../../ui/view-switch'
import { LineExport } from './line-export'
import classes from './trends.module.css'

interface RegisterSectionProps {
  readonly chartKey: string
  readonly indicator: RegisterIndicator
  readonly view: View
}

/** An indicator from a register: its values over the years as a line or as a table, where they come from, and what is said of them. */
export function RegisterSection({ chartKey, indicator, view }: RegisterSectionProps) {
  const { name, unit, source, comment, values } = indicator
  const latest = values.at(-1)
  return (
    <Section
      title={name}
      description={texts.registerFacts(unit, source)}
      action={<LineExport chartKey={chartKey} subject={name} until={latest?.year ?? null} />}
    >
      {latest ? (
        <>
          <h3>{trendsTexts.figureOfYear(latest.year, `${numberText(latest.value)} ${unit}`)}</h3>
          {view === 'chart' ? <RegisterChart indicator={indicator} /> : <RegisterTable indicator={indicator} />}
        </>
      ) : (
        <NoValues />
      )}
      <div className={classes.remarks}>
        {comment !== '' && <p>{comment}</p>}
        {view === 'chart' && values.map(({ year, comment: own }) => own !== '' && <p key={year}>{texts.commentOf(year, own)}</p>)}
      </div>
    </Section>
  )
}

function NoValues() {
  const { goTo } = useNavigation()
  return (
    <EmptyState title={texts.registerEmpty} actions={<Button onClick={() => goTo('settings')}>{texts.toSettings}</Button>}>
      {texts.registerEmptyExplained}
    </EmptyState>
  )
}

function RegisterChart({ indicator }: { readonly indicator: RegisterIndicator }) {
  const { fontSize } = useChartTheme()
  const chart = useMemo(() => {
    const body = registerBody(indicator)
    return { title: indicator.name, body, alternative: linesInWords(indicator.name, [indicator.unit], body.lines) }
  }, [indicator])
  return <ReportFigure chart={chart} fontSize={fontSize} />
}

function RegisterTable({ indicator: { name, unit, values } }: { readonly indicator: RegisterIndicator }) {
  const columns: readonly Column<RegisterValue>[] = [
    { key: 'year', header: reportColumns.year, kind: 'row-header', cell: ({ year }) => year },
    { key: 'value', header: texts.value(unit), kind: 'number', cell: ({ value }) => numberText(value) },
    { key: 'comment', header: reportColumns.comment, cell: ({ comment }) => comment },
  ]
  return (
    <DataTable
      caption={texts.registerTable(name, unit)}
      captionHidden
      columns={columns}
      rows={values}
      rowKey={({ year }) => year}
    />
  )
}
