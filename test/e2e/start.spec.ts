import { expect, shot, test } from './launch'

test('opens one window, sandboxed and without a complaint', async ({ app, page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  // What was said before anyone listened is said again.
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await shot(page, 'start')
  expect(app.windows()).toHaveLength(1)
  expect(
    await page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')]),
  ).toEqual(['undefined', 'undefined'])
  expect(complaints).toEqual([])
})
