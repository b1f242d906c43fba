import { useElementSize } from '@mantine/hooks'
import type { RegisterIndicator } from '../../../shared/model/register-indicator'
import { listWords } from '../../../shared/text/format'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { numberText } from '../../../shared/text/typed-number'
import classes from './register-line.module.css'
import { labelledYears, linePoints, segmentsOf } from './register-points'

const height = 200

/** The values over the years, from zero, joined where no year is missing between them. Nothing for a single value, which is no line. */
export function RegisterLine({ indicator: { name, unit, values } }: { readonly indicator: RegisterIndicator }) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  if (values.length < 2) return null
  const { points, zero } = linePoints(values, width, height)
  const labelled = labelledYears(values, width)
  const inWords = listWords(
    values.map(({ year, value }) => texts.yearFigure(year, numberText(value))),
    'och',
  )
  return (
    <div ref={ref} className={classes.line}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={texts.chart(name, unit, inWords)}>
          <line className={classes.zero} x1={0} x2={width} y1={zero} y2={zero} />
          <text className={classes.origin} x={0} y={zero - 4}>
            {numberText(0)}
          </text>
          {segmentsOf(points).map((segment) => (
            <polyline key={segment[0]?.year} points={segment.map(({ x, y }) => `${x},${y}`).join(' ')} />
          ))}
          {points.map(({ year, value, x, y }) => (
            <g key={year}>
              <circle cx={x} cy={y} r={4.5} />
              {labelled.includes(year) && (
                <>
                  <text className={classes.value} x={x} y={value < 0 ? y + 20 : y - 12}>
                    {numberText(value)}
                  </text>
                  <text className={classes.year} x={x} y={height - 4}>
                    {year}
                  </text>
                </>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}
