import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import type { PageId } from '../../shared/text/pages'

interface Navigation {
  /** The pages that exist, in order. */
  readonly pages: readonly PageId[]
  readonly page: PageId
  /** A part of the page that was asked for (`settings`, `insatser`), or null. */
  readonly part: string | null
  readonly goTo: (page: PageId, part?: string) => void
}

const NavigationContext = createContext<Navigation | null>(null)

/**
 * Which page is open. It lies in the address after the hash (`#settings/insatser`), so that back and forward work
 * and a reloaded window stays where it was.
 */
export function NavigationProvider({ pages, children }: { readonly pages: readonly PageId[]; readonly children: ReactNode }) {
  const address = useSyncExternalStore(listenToAddress, () => window.location.hash)
  const goTo = useCallback((page: PageId, part?: string) => {
    window.location.hash = part ? `${page}/${part}` : page
  }, [])
  const navigation = useMemo(() => {
    const [name, part] = address.slice(1).split('/')
    const page = pages.find((id) => id === name)
    return { pages, page: page ?? 'overview', part: part ?? null, goTo } as const
  }, [address, pages, goTo])
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

/** The open page, and the way to another: `useNavigation().goTo('settings', 'insatser')`. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('useNavigation outside NavigationProvider')
  return navigation
}

function listenToAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
