import type { FullConfig } from '@playwright/test'
import { hasDisplay, startDisplay } from './scripts/display.mjs'

/** Where there is no display, a virtual one for each worker, told in FINSAM_DISPLAYS; what is returned ends them. */
export default async function provideDisplays({ workers }: FullConfig): Promise<(() => void) | undefined> {
  if (hasDisplay()) return undefined
  const started = await Promise.all(Array.from({ length: workers }, () => startDisplay()))
  process.env.FINSAM_DISPLAYS = started.map(({ display }) => display).join(' ')
  return () => {
    for (const { stop } of started) stop()
  }
}
