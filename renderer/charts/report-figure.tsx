import { createElement, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type DrawnChart, drawChart } from '../../shared/drawing/draw-chart'
import type { Scheme, SvgNode } from '../../shared/drawing/drawing'
import { useChartTheme } from './chart-theme'
import classes from './report-figure.module.css'

interface ReportFigureProps {
  readonly chart: DrawnChart
  /** The smallest text, in px. */
  readonly fontSize: number
  /** The room there is, in px; without it the figure is as high as it needs. */
  readonly height?: number
  /** Where it is another than the window's. */
  readonly scheme?: Scheme
}

/** A chart of a report in the window, as wide as its place: the same drawing as in every file. */
export function ReportFigure({ chart, fontSize, height, scheme: ownScheme }: ReportFigureProps) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const theme = useChartTheme()
  const scheme = ownScheme ?? theme.scheme
  const drawing = useMemo(
    () => (width > 0 ? drawChart(chart, { width, height, fontSize, scheme }) : null),
    [chart, width, height, fontSize, scheme],
  )
  return (
    <div ref={place} className={classes.figure}>
      {drawing && element(drawing.root, { role: 'img', 'aria-label': drawing.description })}
    </div>
  )
}

/** The width of an element in whole px, as it changes; 0 before it is known. */
function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = place
    if (!current) return
    const measure = () => setWidth(Math.floor(current.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [place])
  return width
}

function element({ tag, attributes, children }: SvgNode, more: Readonly<Record<string, string>> = {}): ReactNode {
  const named = Object.entries(attributes).map(([name, value]) => [propertyName(name), value])
  const inside = children.map((child) => (typeof child === 'string' ? child : element(child)))
  return createElement(tag, { ...Object.fromEntries(named), ...more }, ...inside)
}

/** React names an attribute `strokeWidth` that SVG names `stroke-width`. */
function propertyName(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase())
}
