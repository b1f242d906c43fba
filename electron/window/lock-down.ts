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
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }))
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
