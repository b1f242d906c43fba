import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { protocol } from 'electron'
import { pageOrigin } from './origin'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the app is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/**
 * Serves the window's files over app:// under a content security policy that allows nothing from elsewhere
 * (Electron's security checklist, points 7 and 18). Mantine writes its variables in a style element, so each
 * load of the page gets a nonce of its own. `whilePageStarts` runs once, when the page itself has been served, and before any of
 * its scripts is: starting the page's process takes about as long.
 */
export function serveRenderer(folder: string, whilePageStarts: () => Promise<void>): void {
  let begun: Promise<void> | null = null
  const begin = () => {
    begun ??= new Promise(setImmediate).then(whilePageStarts)
  }
  protocol.handle('app', async (request) => {
    const { protocol: scheme, host, pathname } = new URL(request.url)
    if (`${scheme}//${host}` !== pageOrigin) return refusal(404)
    const file = path.resolve(folder, `.${decodeURIComponent(pathname === '/' ? '/index.html' : pathname)}`)
    const type = types[path.extname(file)]
    if (!isInside(folder, file) || !type) return refusal(404)
    try {
      const content = await fs.readFile(file)
      if (type.startsWith('text/html')) begin()
      else await begun
      const nonce = randomBytes(16).toString('base64')
      const body = type.startsWith('text/html')
        ? content.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
        : new Uint8Array(content)
      return new Response(body, {
        headers: { 'Content-Type': type, 'Content-Security-Policy': policy(nonce), 'X-Content-Type-Options': 'nosniff' },
      })
    } catch {
      return refusal(404)
    }
  })
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}

function refusal(status: number): Response {
  return new Response('', { status, headers: { 'Content-Security-Policy': "default-src 'none'" } })
}
