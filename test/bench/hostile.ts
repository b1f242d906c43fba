import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { heavyFiles, oddFiles } from '../fixtures/make-hostile'
import { answerOpen, createInApp, startApp } from './app'
import { ms, type Row } from './measure'

const goals = { milliseconds: 2000, mebibytes: 200, stall: 100 }

interface Cost {
  readonly name: string
  /** From the file having been chosen to the answer. */
  readonly milliseconds: number
  /** Of all the app's processes together, at most, above what they had before. */
  readonly mebibytes: number
  /** The longest that the page did not answer. */
  readonly stall: number
}

/** Every file made to do harm, chosen in the window: how long until it is refused or read, with how much memory, and how smoothly. */
export async function benchHostile(folder: string): Promise<readonly Row[]> {
  const { app, page } = await startApp(path.join(folder, 'hostile-profile'))
  const { roundId } = await createInApp(app, page, path.join(folder, 'hostile.finsam'))
  const costs: Cost[] = []
  for (const [name, { bytes }] of Object.entries({ ...oddFiles, ...heavyFiles })) {
    const file = path.join(folder, `${costs.length}.xlsx`)
    fs.writeFileSync(file, bytes())
    await answerOpen(app, file)
    costs.push({ name, ...(await measure(app, page, roundId)) })
    fs.rmSync(file)
  }
  await app.close()
  return [
    rowOf(costs, 'milliseconds', 'slowest answer', (value) => ms(value)),
    rowOf(costs, 'mebibytes', 'most memory above idle', (value) => `${value.toFixed(0)} MiB`),
    rowOf(costs, 'stall', 'longest the page stood still', (value) => ms(value)),
  ]
}

async function measure(app: ElectronApplication, page: Page, roundId: number): Promise<Omit<Cost, 'name'>> {
  const watched = app.evaluate(async ({ app: electron }) => {
    const used = () => electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
    const idle = used()
    let most = idle
    const timer = setInterval(() => {
      most = Math.max(most, used())
    }, 20)
    await new Promise((resolve) => Reflect.set(globalThis, 'endWatch', resolve))
    clearInterval(timer)
    return (most - idle) / 1024
  })
  const asked = await page.evaluate(async (id) => {
    let stall = 0
    let last = performance.now()
    const timer = setInterval(() => {
      stall = Math.max(stall, performance.now() - last)
      last = performance.now()
    }, 5)
    const start = performance.now()
    await (Reflect.get(Reflect.get(window, 'api'), 'chooseImportFile') as (input: unknown) => Promise<string>)({ roundId: id })
    const milliseconds = performance.now() - start
    clearInterval(timer)
    return { milliseconds, stall }
  }, roundId)
  await app.evaluate(() => Reflect.get(globalThis, 'endWatch')())
  return { ...asked, mebibytes: await watched }
}

function rowOf(costs: readonly Cost[], of: keyof typeof goals, what: string, text: (value: number) => string): Row {
  const worst = [...costs].sort((a, b) => b[of] - a[of])[0]
  if (!worst) throw new Error('nothing was measured')
  return {
    name: `${costs.length} hostile files: ${what}`,
    ours: worst.name,
    reference: '-',
    figure: text(worst[of]),
    goal: `<= ${text(goals[of])}`,
    met: worst[of] <= goals[of],
  }
}
