import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { tokens } from '../styles/colours'

/** What of the window's look a chart needs to know, since a canvas reads no style sheet. */
export interface ChartTheme {
  readonly scheme: 'light' | 'dark'
  readonly page: string
  readonly ink: string
  readonly quietInk: string
  readonly line: string
  readonly controlLine: string
  readonly segmentLine: string
  readonly missingStripe: string
  readonly missingGround: string
  /** The smallest text there is (14 px, or more where the system's text is larger). */
  readonly fontSize: number
}

/** The theme of the charts; changes with light and dark. */
export function useChartTheme(): ChartTheme {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  return useMemo(() => {
    const colours = tokens[scheme]
    return {
      scheme,
      page: colours['--page'],
      ink: colours['--ink'],
      quietInk: colours['--quiet-ink'],
      line: colours['--line'],
      controlLine: colours['--control-line'],
      segmentLine: colours['--segment-line'],
      missingStripe: colours['--missing-stripe'],
      missingGround: colours['--missing-ground'],
      fontSize: 0.875 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    }
  }, [scheme])
}

/** The font of what a chart draws itself. */
export function chartFont({ fontSize }: ChartTheme): string {
  return `${fontSize}px 'Inter Variable', system-ui, sans-serif`
}
