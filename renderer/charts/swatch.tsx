import { useId } from 'react'

/** A square of a chart's colour. Drawn, not a background: backgrounds are left out in print. */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" fill={colour} stroke="var(--control-line)" strokeWidth="1" />
    </svg>
  )
}

/** The hatched square that stands for what is missing. */
export function MissingSwatch() {
  const pattern = useId()
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--missing-ground)" />
        <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="var(--missing-stripe)" strokeWidth="1.5" />
      </pattern>
      <rect x="0.5" y="0.5" width="15" height="15" fill={`url(#${pattern})`} stroke="var(--missing-stripe)" strokeWidth="1" />
    </svg>
  )
}
