import { TextInput } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import type { Slide } from '../../../shared/model/presentation'
import type { CatalogueGroup } from '../../../shared/report/build/catalogue'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { boardStepTexts, chartPickerTexts as texts } from '../../../shared/text/board'
import { useCanWrite } from '../../ui/writing'
import classes from './board.module.css'
import { countCharts, foundCharts } from './picked-charts'
import { withoutSlide, withSlide } from './presentation-edits'
import { useArrowFocus } from './use-arrow-focus'
import type { PresentationEdits } from './use-edits'

/** As many as a presentation may have. */
const mostSlides = 200

interface ChartPickerProps {
  readonly groups: readonly CatalogueGroup[]
  readonly slides: readonly Slide[]
  readonly chartFor: (key: string) => ReportChart | null
  readonly edits: PresentationEdits
}

/** All charts that the report can have, in groups and searchable: those that are marked are slides. */
export function ChartPicker({ groups, slides, chartFor, edits: { step } }: ChartPickerProps) {
  const [search, setSearch] = useState('')
  const title = useId()
  const found = useMemo(() => foundCharts(groups, search), [groups, search])
  const canWrite = useCanWrite()
  const { list, keys } = useArrowFocus(found, canWrite)
  const chosen = useMemo(() => new Set(slides.map(({ chart }) => chart)), [slides])
  // Without a box that takes the focus, the list itself must, to be scrolled by the keyboard.
  const scrolled = canWrite ? {} : { role: 'group', 'aria-labelledby': title, tabIndex: 0 }
  const full = slides.length >= mostSlides
  const choose = (key: string, on: boolean) => {
    const named = chartFor(key)?.subject ?? key
    if (on)
      step(
        (now) => withSlide(now, key),
        (after) => boardStepTexts.added(named, after.slides.length),
      )
    else
      step(
        (now) => withoutSlide(now, key),
        () => boardStepTexts.removed(named),
      )
  }
  return (
    <section className={classes.picker} aria-labelledby={title}>
      <h2 id={title}>{texts.title}</h2>
      <p className={classes.quiet}>{texts.description}</p>
      <TextInput
        label={texts.search}
        type="search"
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        onKeyDown={keys.fromSearch}
      />
      <p className={classes.quiet} role="status">
        {search === '' ? texts.all(countCharts(groups)) : texts.found(countCharts(found), countCharts(groups))}
      </p>
      {full && <p className={classes.quiet}>{texts.most(mostSlides)}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the boxes in it have the keys; it only hears them */}
      <div className={classes.list} ref={list} onKeyDown={keys.inList} {...scrolled}>
        {found.length === 0 && <p className={classes.quiet}>{texts.nothingFound}</p>}
        {found.map(({ key, title: heading, charts }) => (
          <fieldset key={key} className={classes.group} disabled={!canWrite}>
            <legend>
              {heading}
              <Chosen count={charts.filter((chart) => chosen.has(chart.key)).length} />
            </legend>
            {charts.map((chart) => (
              <label key={chart.key} className={classes.choice}>
                <input
                  type="checkbox"
                  checked={chosen.has(chart.key)}
                  disabled={full && !chosen.has(chart.key)}
                  onChange={({ currentTarget }) => choose(chart.key, currentTarget.checked)}
                />
                <span>{chart.label}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  )
}

function Chosen({ count }: { readonly count: number }) {
  return count === 0 ? null : <span className={classes.chosen}> {texts.chosen(count)}</span>
}
