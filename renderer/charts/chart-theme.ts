import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { type DrawingColours, drawingColours } from '../../shared/drawing/colours'
import type { Scheme } from '../../shared/drawing/drawing'

/** What of the window's look a chart needs to know, since a canvas reads no style sheet. */
export interface ChartTheme extends DrawingColours {
  readonly scheme: Scheme
  /** The smallest text there is (14 px, or more where the system's text is larger). */
  readonly fontSize: number
}

/** The theme of the charts; changes with light and dark. */
export function useChartTheme(): ChartTheme {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  return useMemo(() => {
    const fontSize = 0.875 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return { ...drawingColours[scheme], scheme, fontSize }
  }, [scheme])
}
