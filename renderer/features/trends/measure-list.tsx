import { useEffect, useId, useRef } from 'react'
import { measureTitle } from '../../../shared/report/measure-title'
import type { MeasureTrend } from '../../../shared/report/trend'
import { trendsTexts } from '../../../shared/text/trends'
import { groupBy } from '../../ui/group-by'
import classes from './trends.module.css'

interface MeasureListProps {
  readonly trends: readonly MeasureTrend[]
  readonly chosen: string
  readonly onChoose: (measure: string) => void
}

/** All measures under their themes. The arrow keys go up and down through the list and choose on the way. */
export function MeasureList({ trends, chosen, onChoose }: MeasureListProps) {
  const title = useId()
  const note = useId()
  const list = useRef<HTMLDivElement>(null)
  // The chosen measure is in view also when it was chosen by a command.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another measure is chosen
  useEffect(() => list.current?.querySelector('input:checked')?.parentElement?.scrollIntoView({ block: 'nearest' }), [chosen])
  return (
    <div className={classes.measures} role="radiogroup" aria-labelledby={title} aria-describedby={note}>
      <h2 id={title}>{trendsTexts.measures}</h2>
      <p id={note} className={classes.note}>
        {trendsTexts.workingTitles}
      </p>
      <div className={classes.list} ref={list}>
        {[...groupBy(trends, ({ theme }) => theme.key).values()].map((inTheme) => (
          <fieldset key={inTheme[0]?.theme.key} className={classes.theme}>
            <legend>{inTheme[0]?.theme.workingTitle}</legend>
            {inTheme.map((trend) => (
              <label key={trend.measure} className={classes.measure}>
                <input
                  type="radio"
                  className="visually-hidden"
                  name="measure"
                  checked={trend.measure === chosen}
                  onChange={() => onChoose(trend.measure)}
                />
                {measureTitle(trend)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
