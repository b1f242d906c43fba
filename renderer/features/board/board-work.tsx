import { useEffect, useMemo } from 'react'
import type { Presentation } from '../../../shared/model/presentation'
import type { Round } from '../../../shared/model/round'
import { buildReport } from '../../../shared/report/build/build-report'
import { catalogueOf } from '../../../shared/report/build/catalogue'
import { chartOf } from '../../../shared/report/build/chart-of'
import { defaultPresentation } from '../../../shared/report/build/default-presentation'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { boardModeTexts, boardTexts } from '../../../shared/text/board'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { Message } from '../../ui/message'
import type { UncountedSource } from '../../ui/use-report-source'
import classes from './board.module.css'
import { BoardMode } from './board-mode'
import { ChartPicker } from './chart-picker'
import { SaveButtons, SavedReport, useSaveReport } from './save-report'
import { SlideSection } from './slide-section'
import { StatisticField } from './statistic-field'
import { useEdits } from './use-edits'
import { useSaving } from './use-saving'

interface BoardWorkProps {
  readonly round: Round
  readonly source: UncountedSource
  /** The presentation on disk; null where none has been made. */
  readonly kept: Presentation | null
  readonly showing: boolean
  readonly onLeave: () => void
  /** Told whether there is anything to show. */
  readonly onReady: (ready: boolean) => void
}

/** Choosing and ordering the slides of one round. */
export function BoardWork({ round, source, kept, showing, onLeave, onReady }: BoardWorkProps) {
  const saving = useSaving(round.id)
  const edits = useEdits(() => kept ?? defaultPresentation({ ...source, statistic: 'share46' }), saving)
  const save = useSaveReport(round, saving.settled)
  const { slides, statistic } = edits.presentation
  const counted = useMemo(() => ({ ...source, statistic }), [source, statistic])
  const catalogue = useMemo(() => catalogueOf(counted), [counted])
  const proposed = useMemo(() => defaultPresentation(counted), [counted])
  const chartFor = useMemo(() => {
    const known = new Map<string, ReportChart | null>()
    return (key: string) => {
      const chart = known.has(key) ? known.get(key) : chartOf(counted, key)
      known.set(key, chart ?? null)
      return chart ?? null
    }
  }, [counted])
  const ready = slides.some(({ chart }) => chartFor(chart) !== null)
  useEffect(() => {
    onReady(ready)
    return () => onReady(false)
  }, [ready, onReady])
  return (
    <>
      <IntoView subject={saving.error}>
        <ErrorNotice error={saving.error} onTryAgain={() => saving.now(edits.presentation)} />
      </IntoView>
      {round.state === 'open' && <Message kind="information">{boardTexts.open}</Message>}
      <div className={classes.tools}>
        <StatisticField edits={edits} />
        <SaveButtons save={save} ready={ready} />
      </div>
      <SavedReport save={save} />
      <div className={classes.columns}>
        <ChartPicker groups={catalogue} slides={slides} chartFor={chartFor} edits={edits} />
        <SlideSection edits={edits} proposed={proposed} chartFor={chartFor} saving={saving} />
      </div>
      <p className={classes.quiet}>{boardModeTexts.how}</p>
      {showing && ready && <BoardMode report={buildReport(counted, edits.presentation)} onLeave={onLeave} />}
    </>
  )
}
