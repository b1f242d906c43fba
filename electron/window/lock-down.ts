import { app, type Session, type WebContents } from 'electron'
import { developmentUrl, isOwnPage } from './origin'

/**
 * No permission is granted and no request leaves the computer (checklist points 5 and 1): whatever is not
 * the program's own page is cancelled before it is sent, DNS included.
 */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Without a language there is no dictionary to fetch. Turning the spell checker off does not stop that: at the first start
  // Chromium asked Google for the dictionary of the computer's language all the same.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }))
}

/**
 * What Chromium itself might ask, beside the pages, finds no way out either. Must run before the app is ready. During development
 * the page comes from a server of this computer.
 */
export function lockNetwork(): void {
  if (developmentUrl() !== undefined) return
  const { commandLine } = app
  // No name is looked up: each is answered as unknown before any DNS server is asked.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // No proxy is searched for, which on Windows is asked of the network by names and broadcasts.
  commandLine.appendSwitch('no-proxy-server')
  // No component, list or experiment of Chromium's own is fetched.
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
}

/** Every page, however it came to be, stays where it is and opens nothing (checklist points 12, 13 and 14). */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => lock(contents))
}

function lock(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const) {
    contents.on(event as 'will-navigate', (details) => {
      if (!isOwnPage(details.url)) details.preventDefault()
    })
  }
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function isLocal(url: string): boolean {
  const { protocol, host } = new URL(url)
  const development = developmentUrl()
  if (development !== undefined && host === new URL(development).host) return true
  return ['app:', 'data:', 'blob:', 'devtools:', 'chrome:', 'chrome-extension:'].includes(protocol)
}
