import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, session } from 'electron'
import { lockSession } from '../window/lock-down'

/** Without `persist:` nothing of it is kept on disk. */
const partition = 'print'
/** Letters may lie in the page itself; it has no scripts and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** The pages being printed, by address. */
const pages = new Map<string, string>()
let locked: Session | null = null

/**
 * Prints a whole page of HTML to a tagged PDF: its own `@page` says the size, its `lang` and `title` become the document's, its headings the
 * outline. It is shown in a window that nobody sees and that can run no script and ask for nothing but this page. Rejects with the
 * signal's reason when cancelled, and when Chromium cannot do it.
 */
export async function printHtml(html: string, signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted()
  const address = `app://print/${randomUUID()}`
  pages.set(address, html)
  const window = hiddenWindow()
  try {
    return await Promise.race([print(window, address), endOf(window, signal)])
  } finally {
    pages.delete(address)
    window.destroy()
  }
}

/** Never resolves; rejects when the page is no longer wanted, or its process is gone. */
function endOf(window: BrowserWindow, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    window.webContents.once('render-process-gone', () => reject(new Error('the process of the page to print has ended')))
  })
}

async function print(window: BrowserWindow, address: string): Promise<Buffer> {
  await window.loadURL(address)
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

function hiddenWindow(): BrowserWindow {
  locked ??= lockedSession()
  return new BrowserWindow({
    show: false,
    focusable: false,
    skipTaskbar: true,
    webPreferences: {
      session: locked,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
}

function lockedSession(): Session {
  const own = session.fromPartition(partition)
  lockSession(own)
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !pages.has(url) && !url.startsWith('data:font/') }))
  own.protocol.handle('app', ({ url }) => {
    const html = pages.get(url)
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }
    return html === undefined ? new Response('', { status: 404 }) : new Response(html, { headers })
  })
  return own
}
