import { useComputedColorScheme } from '@mantine/core'
import type { SeriesLook } from './series-look'

const shapes: Readonly<Record<string, string>> = {
  circle: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  rect: 'M3.5 3.5h9v9h-9z',
  triangle: 'M8 2.5l5.5 9.5h-11z',
  rectRot: 'M8 2l6 6l-6 6l-6-6z',
}

/** A line's marker beside its name in text, as in the chart. */
export function LineMarker({ look }: { readonly look: SeriesLook }) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[String(look.marker)]} fill={look.colour[scheme]} transform={`rotate(${look.markerRotation} 8 8)`} />
    </svg>
  )
}
