import type { Place } from '../../../shared/text/handbook/words'
import type { PageId } from '../../../shared/text/pages'

/** The page that the handbook was opened from: its place, and its whole address after the hash. */
export interface Origin {
  readonly place: Place
  readonly hash: string
}

/**
 * The last page before now that is not the handbook, among the window's addresses in the order they were visited; null where
 * the handbook was the first.
 */
export function lastOutside(addresses: readonly string[], pages: readonly PageId[]): Origin | null {
  const outside = addresses.map((address) => originOf(address, pages)).filter((origin) => origin !== null)
  return outside.at(-1) ?? null
}

/** Where one was before the handbook, by the window's own history: it outlives a reload, and knows forward and back. */
export function cameFrom(pages: readonly PageId[]): Origin | null {
  const { currentEntry } = window.navigation
  const visited = window.navigation.entries().slice(0, currentEntry?.index ?? 0)
  return lastOutside(
    visited.map(({ url }) => url ?? ''),
    pages,
  )
}

function originOf(address: string, pages: readonly PageId[]): Origin | null {
  const hash = /#.*$/u.exec(address)?.[0] ?? ''
  const [name, part] = hash.slice(1).split('/')
  // The start of the window has no hash.
  const page = hash === '' ? 'overview' : pages.find((id) => id === name)
  return page === undefined || page === 'handbook'
    ? null
    : { place: { page, part: part ?? null }, hash: `#${hash.slice(1) || page}` }
}
