import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, session, type WebContents } from 'electron'
import { lockSession } from '../window/lock-down'

/** Without `persist:` nothing of it is kept on disk. */
const partition = 'print'
/** Letters may lie in the page itself; it has no scripts and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** The pages being shown, by address. */
const pages = new Map<string, string>()
let locked: Session | null = null

/** What can be done with a hidden window: have it show a page of HTML instead of any before, and use what it shows. */
export interface HiddenWindow {
  readonly contents: WebContents
  show(html: string): Promise<void>
}

/**
 * Does work in a window that nobody sees, and that can run no script and ask for nothing but its own page. `drawn` says whether
 * pictures are to be taken of it: its page is then drawn, though nobody sees it. Rejects with the signal's reason when cancelled.
 */
export async function inHiddenWindow<Value>(
  drawn: boolean,
  signal: AbortSignal,
  work: (window: HiddenWindow) => Promise<Value>,
): Promise<Value> {
  signal.throwIfAborted()
  const address = `app://print/${randomUUID()}`
  const window = hiddenWindow(drawn)
  const show = async (html: string) => {
    pages.set(address, html)
    await window.loadURL(address)
  }
  try {
    return await Promise.race([work({ contents: window.webContents, show }), endOf(window, signal)])
  } finally {
    pages.delete(address)
    window.destroy()
  }
}

/** Never resolves; rejects when the page is no longer wanted, or its process is gone. */
function endOf(window: BrowserWindow, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    window.webContents.once('render-process-gone', () => reject(new Error('the process of the hidden page has ended')))
  })
}

function hiddenWindow(drawn: boolean): BrowserWindow {
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
      offscreen: drawn,
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
