// One test for each rule of Electron's security checklist that this app follows; each tries the attack.
// https://www.electronjs.org/docs/latest/tutorial/security
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { contract } from '../../shared/contract/contract'
import { test as base, expect } from './launch'
import './window'

/** A server on this machine that counts what reaches it: in a session of this app, nothing must. */
const test = base.extend<{ readonly trap: { readonly url: string; readonly hits: () => number } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names from this pattern
  trap: async ({}, use) => {
    let hits = 0
    const server = http.createServer((_request, response) => {
      hits++
      response.setHeader('Access-Control-Allow-Origin', '*').end('<title>outside</title>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, hits: () => hits })
    server.close()
  },
})

const settled = 300

/** Runs the attack in the page and asks Electron, which cannot be led astray by it, where the window is then. */
async function stays(app: ElectronApplication, page: Page, attack: () => Promise<unknown>): Promise<void> {
  await attack().catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, settled))
  const place = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return [contents?.getURL(), await contents?.executeJavaScript('document.querySelectorAll("h1").length')]
  })
  expect(place).toEqual([expect.stringMatching(/^app:\/\/bundle\/index\.html/), 1])
  expect(app.windows()).toEqual([page])
}

test('the page has no Node, and is sandboxed and isolated', async ({ app, page }) => {
  const names = ['require', 'process', 'Buffer', 'module', 'global']
  expect(await page.evaluate((all) => all.map((name) => typeof Reflect.get(globalThis, name)), names)).toEqual(
    names.map(() => 'undefined'),
  )
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Electron's own record of what the window was made with; it has the method, its types do not.
    return contents && Reflect.get(contents, 'getLastWebPreferences').call(contents)
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the page can make exactly the calls of the contract', async ({ page }) => {
  const named = await page.evaluate(() => Object.keys(window.api).sort())
  expect(named).toEqual(
    [...Object.keys(contract), 'onDatabaseChange', 'onFullScreenChange', 'onGivenDatabase', 'onMenuCommand'].sort(),
  )
})

test('an inline script does not run', async ({ page }) => {
  const blocked = await page.evaluate(async () => {
    const seen = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), { once: true })
    })
    const script = document.createElement('script')
    script.textContent = 'document.title = "owned"'
    document.body.append(script)
    return { directive: await seen, title: document.title }
  })
  expect(blocked.directive).toBe('script-src-elem')
  expect(blocked.title).not.toBe('owned')
})

test('text does not become code', async ({ page }) => {
  // From a timer: evaluate() itself may use eval whatever the policy says.
  const result = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return "ran"')())
          } catch {
            resolve('blocked')
          }
        })
      }),
  )
  expect(result).toBe('blocked')
})

test('nothing leaves the computer from the page', async ({ page, trap }) => {
  await page.evaluate(async (url) => {
    await fetch(url).catch(() => undefined)
    navigator.sendBeacon(url, 'answers')
    new Image().src = url
    for (const [tag, attribute] of [
      ['script', 'src'],
      ['iframe', 'src'],
      ['link', 'href'],
    ] as const) {
      const element = document.createElement(tag)
      element.setAttribute(attribute, url)
      if (tag === 'link') element.setAttribute('rel', 'stylesheet')
      document.body.append(element)
    }
  }, trap.url)
  await page.waitForTimeout(settled)
  expect(trap.hits()).toBe(0)
})

test('nothing leaves the computer even from a page without a policy', async ({ app, page, trap }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    await window.loadURL(`data:text/html,<img src="${url}"><script>fetch("${url}").catch(()=>0)</script>`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    window.destroy()
  }, trap.url)
  expect(trap.hits()).toBe(0)
})

test('files beside the window’s own are not served', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const attacks = [
    'app://bundle/../../package.json',
    'app://bundle/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://bundle/..%5c..%5cpackage.json',
    'app://other/index.html',
  ]
  const read = (urls: string[]) =>
    app.evaluate(({ net }, all) => Promise.all(all.map(async (url) => (await net.fetch(url)).status)), urls)
  expect(await read(['app://bundle/index.html'])).toEqual([200])
  expect(await read(attacks)).toEqual([404, 404, 404, 404])
})

test('no permission is granted', async ({ page }) => {
  const answers = await page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    geolocation: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code),
      ),
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      (error: Error) => error.name,
    ),
  }))
  expect(answers).toEqual({ notification: 'denied', geolocation: 1, clipboard: 'NotAllowedError' })
})

test('the window goes nowhere: not to the net, not to a file, not by a redirect', async ({ app, page, trap }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const target of [trap.url, 'file:///etc/hostname', 'data:text/html,<h1>x</h1>', 'app://bundle.evil.example/']) {
    await stays(app, page, () => page.evaluate((url) => window.location.assign(url), target))
  }
  expect(trap.hits()).toBe(0)
})

test('a file dropped on the window does not replace it', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await stays(app, page, () =>
    page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['<h1>x</h1>'], 'x.html', { type: 'text/html' }))
      data.setData('text/uri-list', 'file:///etc/hostname')
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }),
  )
})

test('no new window and no webview comes to be', async ({ app, page, trap }) => {
  const opened = await page.evaluate((url) => {
    const webview = document.createElement('webview')
    webview.setAttribute('src', url)
    document.body.append(webview)
    return window.open(url)
  }, trap.url)
  await page.waitForTimeout(settled)
  expect(opened).toBeNull()
  expect(app.windows()).toHaveLength(1)
  expect(trap.hits()).toBe(0)
})

test('another page with the same preload script gets no answer', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await askFromAnotherPage(app)).toMatch(/refused: not our page/)
})

function askFromAnotherPage(app: ElectronApplication): Promise<string> {
  return app.evaluate(
    async ({ BrowserWindow, app: electronApp }, preload) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${electronApp.getAppPath()}/${preload}`, sandbox: true },
      })
      await window.loadURL('data:text/html,<h1>not ours</h1>')
      const answer = await window.webContents.executeJavaScript(
        'window.api.getStartState().then(() => "answered", (error) => error.message)',
      )
      window.destroy()
      return answer
    },
    path.join('dist', 'electron', 'preload.cjs'),
  )
}

test('an input that is not what the contract says is refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const send = (name: string, input: unknown) =>
      (Reflect.get(window.api, name) as (input: unknown) => Promise<unknown>)(input).then(
        () => 'answered',
        () => 'refused',
      )
    return [
      await send('createRound', { year: '2024; DROP TABLE round' }),
      await send('findResponse', { roundId: -1, form: 'styrelse', runningNumber: 1 }),
      await send('recordAnswer', { response: { responseId: 1 }, item: 'kon', answer: { code: 1 } }),
      await send('openRecentDatabase', { recentId: ['/etc/passwd'] }),
      await send('readDroppedFile', { roundId: 1, fileName: 'x', bytes: '/etc/passwd' }),
    ]
  })
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
})
