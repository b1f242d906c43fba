/** The samordningsförbund whose database this is. Demo data are marked wherever they are shown or written. */
export interface Forbund {
  readonly name: string
  readonly demo: boolean
}
