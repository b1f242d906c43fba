import { hasDisplay, startDisplay } from './scripts/display.mjs'

/** A virtual display where there is none; what is returned ends it. */
export default async function provideDisplay(): Promise<(() => void) | undefined> {
  if (hasDisplay()) return undefined
  const { display, stop } = await startDisplay()
  process.env.DISPLAY = display
  return stop
}
