import path from 'node:path'
import type { Page } from '@playwright/test'
import { openInApp, startApp, timedCall } from './app'
import { median, ms, quantile, type Row } from './measure'

const goal = 100
const switches = 60
/** The first ones warm the code up. */
const warmUp = 8

/** A page with a filter, what it shows is remembered to show all of its charts, and how many those are at least. */
const pages = [
  { page: 'Resultat', hash: 'results', charts: 5 },
  { page: 'Trender, all measures', hash: 'trends', charts: 20 },
] as const

/**
 * From the key that chooses another kön to the painted charts, in a database of 15,000 responses: all that the page shows is
 * computed, drawn and painted anew. The reference is the key before it, which moves in the open list of choices and changes
 * nothing but what is lit: what any key costs on the same page.
 */
export async function benchFilter(folder: string, database: string): Promise<readonly Row[]> {
  const { app, page } = await startApp(path.join(folder, 'filter-profile'))
  await openInApp(app, page, database)
  await timedCall(page, 'getWorkspace')
  const rows: Row[] = []
  for (const { page: name, hash, charts } of pages) {
    const { filtered, moved } = await measurePage(page, hash, charts)
    const p95 = quantile(filtered, 0.95)
    const times = `median ${ms(median(filtered))}, p99 ${ms(quantile(filtered, 0.99))}`
    rows.push({
      name: `filter to redrawn charts, ${name}, p95 of ${filtered.length}`,
      ours: times,
      reference: `a key in the list, median ${ms(median(moved))}`,
      figure: `${ms(p95)}, ${(median(filtered) / median(moved)).toFixed(1)} times`,
      goal: `<= ${goal} ms`,
      met: p95 <= goal,
    })
  }
  await app.close()
  return rows
}

async function measurePage(page: Page, hash: string, charts: number): Promise<{ filtered: number[]; moved: number[] }> {
  await page.evaluate((id) => {
    window.location.hash = id
  }, hash)
  await page.reload()
  const filter = page.getByRole('combobox', { name: 'Kön' })
  await filter.waitFor()
  await page.waitForFunction((least) => document.querySelectorAll('main [role=img]').length >= least, charts)
  await watchPaints(page)
  await filter.focus()
  const [filtered, moved]: [number[], number[]] = [[], []]
  for (let count = 0; count < switches + warmUp; count++) {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
    await startWatch(page, '[role=option]')
    await page.keyboard.press('ArrowDown')
    // Nothing is asked of the page meanwhile; the pause differs, so that keys come at any moment between two frames.
    await page.waitForTimeout(200 + ((count * 7) % 17))
    moved.push(await lastPaint(page))
    await startWatch(page, 'main [role=img]')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(400 + ((count * 5) % 17))
    filtered.push(await lastPaint(page))
  }
  return { filtered: filtered.slice(warmUp), moved: moved.slice(warmUp) }
}

/** Notes, from the event's own time, when the last change of what is watched was painted. */
async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { selector: '', start: 0, last: Number.NaN }
    Reflect.set(window, 'watch', watch)
    window.addEventListener(
      'keydown',
      (event) => {
        watch.start = event.timeStamp
      },
      { capture: true },
    )
    const observer = new MutationObserver((changes) => {
      const isWatched = ({ target }: MutationRecord) => {
        const element = target instanceof Element ? target : target.parentElement
        return watch.selector !== '' && element?.closest(watch.selector)
      }
      if (!changes.some(isWatched)) return
      // A message posted in a frame is handled when that frame has been painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          watch.last = performance.now() - watch.start
        }
        channel.port2.postMessage(null)
      })
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

async function startWatch(page: Page, selector: string): Promise<void> {
  await page.evaluate((watched) => {
    Object.assign(Reflect.get(window, 'watch') as object, { selector: watched, last: Number.NaN })
  }, selector)
}

async function lastPaint(page: Page): Promise<number> {
  const last = await page.evaluate(() => (Reflect.get(window, 'watch') as { last: number }).last)
  if (Number.isNaN(last)) throw new Error('nothing was painted')
  return last
}
