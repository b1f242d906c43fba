import { useComputedColorScheme } from '@mantine/core'
import { markerPath } from '../../shared/drawing/marker'
import type { SeriesLook } from '../../shared/drawing/series-look'

/** A line's marker beside its name in text, as in the chart. */
export function LineMarker({ look }: { readonly look: SeriesLook }) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={markerPath(look, { x: 8, y: 8 }, look.markerRadius)} fill={look.colour[scheme]} />
    </svg>
  )
}
