import { app } from 'electron'

/** The page's own address. `app:` is served by `serveRenderer` from files of the program only. */
export const pageOrigin = 'app://bundle'

/** Vite's address during development; never in a packaged program, whatever the environment says. */
export function developmentUrl(): string | undefined {
  return app.isPackaged ? undefined : process.env.FINSAM_DEV_SERVER_URL
}

/** Whether an address is of our page, decided on the parsed address: no prefix of it can be faked. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, origin } = new URL(url)
  const development = developmentUrl()
  return `${protocol}//${host}` === pageOrigin || (development !== undefined && origin === new URL(development).origin)
}
