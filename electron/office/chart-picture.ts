/** A chart as a picture. `width` and `height` are what it is meant to be shown as, in CSS pixels; it may have more of its own. */
export interface ChartPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}
