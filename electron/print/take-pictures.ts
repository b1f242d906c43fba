import { inHiddenWindow } from './hidden-window'

/** A page of HTML to take a picture of, and how much of it from its upper left corner, in px. */
export interface PageToPicture {
  readonly html: string
  readonly width: number
  readonly height: number
}

/** How many px the sides of a PNG are, where its header says so: see https://www.w3.org/TR/png/#11IHDR. */
const [widthAt, heightAt] = [16, 20]

/**
 * Takes a PNG picture of each page, a pixel for each px of it whatever the computer's screen is like. The pages are shown after each
 * other in a window that nobody sees (see inHiddenWindow). Rejects with the signal's reason when cancelled.
 */
export function takePictures(pages: readonly PageToPicture[], signal: AbortSignal): Promise<readonly Buffer[]> {
  return inHiddenWindow(true, signal, async ({ contents, show }) => {
    const { debugger: tools } = contents
    tools.attach()
    const pictures: Buffer[] = []
    for (const { html, ...size } of pages) {
      await show(html)
      await tools.sendCommand('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false })
      // Electron's own capturePage may give a picture of the size before, or none. This waits until the page has been drawn.
      const { data } = await tools.sendCommand('Page.captureScreenshot', { format: 'png' })
      const picture = Buffer.from(data, 'base64')
      const taken = [picture.readUInt32BE(widthAt), picture.readUInt32BE(heightAt)]
      if (taken[0] !== size.width || taken[1] !== size.height) throw new Error(`a picture of ${taken} px`)
      pictures.push(picture)
    }
    return pictures
  })
}
