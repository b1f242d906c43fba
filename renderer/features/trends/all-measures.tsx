import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { RatingStatistic } from '../../../shared/model/presentation'
import type { BesideTrend } from '../../../shared/report/chart/trend-body'
import { trendViewTexts } from '../../../shared/text/trend-views'
import type { GroupChoice } from '../../ui/group-choice'
import { SelectionNote } from '../../ui/selection-note'
import type { View } from '../../ui/view-switch'
import { AllMeasuresTable } from './all-measures-table'
import { KeyToSigns } from './key-to-signs'
import { MeasureCard } from './measure-card'
import { NothingToDraw } from './nothing-to-draw'
import { type SmallChart, smallChart } from './small-chart'
import type { SubjectGroup, TrendSubject } from './trend-subjects'
import classes from './trends.module.css'
import { useStepCommands } from './use-trends-commands'

interface AllMeasuresProps {
  readonly groups: readonly SubjectGroup[]
  /** The key of the measure that was opened last. */
  readonly opened: string
  readonly rating: RatingStatistic
  readonly beside: BesideTrend
  readonly choice: GroupChoice
  readonly view: View
  readonly onOpen: (key: string) => void
  readonly onShowAll: () => void
}

/** Every measure as a small chart under its theme, all on the same axis; or a table of their latest figures. */
export function AllMeasures({ groups, opened, rating, beside, choice, view, onOpen, onShowAll }: AllMeasuresProps) {
  const charts = useMemo(() => {
    const subjects = groups.flatMap((group) => group.subjects)
    return new Map(subjects.map((subject): [TrendSubject, SmallChart] => [subject, smallChart(subject, rating, beside)]))
  }, [groups, rating, beside])
  const place = useRef<HTMLDivElement>(null)
  useStepCommands(useCallback((distance) => focusNext(place.current, distance), []))
  // Whoever comes back from one measure by a key goes on at its small chart.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the view is opened
  useEffect(() => {
    if (document.activeElement === document.body)
      buttonsIn(place.current)
        .find(({ id }) => id === opened)
        ?.focus()
  }, [])
  const isEmpty = ![...charts].some(([subject, { chart }]) => subject.kind === 'measure' && chart)
  const drawn = isEmpty ? groups.filter(({ subjects }) => subjects.some(({ kind }) => kind === 'register')) : groups
  return (
    <div className={classes.all} ref={place}>
      <SelectionNote choice={choice} />
      {isEmpty && groups.length > drawn.length && (
        <NothingToDraw groups={groups} statistic={rating} choice={choice} onShowAll={onShowAll} />
      )}
      {drawn.length > 0 && (
        <>
          <p className={classes.key}>
            {trendViewTexts.allExplained} {view === 'chart' && <KeyToSigns charts={[...charts.values()]} />}
          </p>
          {view === 'table' ? (
            <AllMeasuresTable groups={drawn} rating={rating} beside={beside} onOpen={onOpen} />
          ) : (
            <Grid groups={drawn} charts={charts} onOpen={onOpen} />
          )}
        </>
      )}
    </div>
  )
}

interface GridProps extends Pick<AllMeasuresProps, 'groups' | 'onOpen'> {
  readonly charts: ReadonlyMap<TrendSubject, SmallChart>
}

function Grid({ groups, charts, onOpen }: GridProps) {
  return (
    <div className={classes.groups}>
      {groups.map(({ title, subjects }) => (
        <section key={title} className={classes.group} data-count={Math.min(3, subjects.length)} aria-label={title}>
          <h2 className={classes.groupTitle}>{title}</h2>
          {subjects.map((subject) => {
            const chart = charts.get(subject)
            return chart && <MeasureCard key={subject.key} subject={subject} chart={chart} onOpen={onOpen} />
          })}
        </section>
      ))}
    </div>
  )
}

function buttonsIn(place: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(place?.querySelectorAll<HTMLButtonElement>('button[data-measure]') ?? [])]
}

/** The next measure gets the focus: the first where none has it. */
function focusNext(place: HTMLElement | null, distance: 1 | -1): void {
  const buttons = buttonsIn(place)
  const focused = document.activeElement
  const current = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1
  const next = current === -1 ? (distance === 1 ? 0 : -1) : (current + distance) % buttons.length
  buttons.at(next)?.focus()
}
