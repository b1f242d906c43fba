import type { ChartTheme } from './chart-theme'

const size = 6

/** The light grey hatching of what is missing, as a fill for a canvas. */
export function hatch(theme: ChartTheme): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = size
  tile.height = size
  const context = tile.getContext('2d')
  if (!context) return theme.missingGround
  context.fillStyle = theme.missingGround
  context.fillRect(0, 0, size, size)
  context.strokeStyle = theme.missingStripe
  context.lineWidth = 1.5
  // Drawn past the corners too, so that the lines meet where tiles do.
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size)
    context.lineTo(shift + size, 0)
  }
  context.stroke()
  return context.createPattern(tile, 'repeat') ?? theme.missingGround
}
