import { TextInput } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type HandbookAddress, handbookHash, readHandbookPart } from '../../../shared/text/handbook/addresses'
import { findHandbookPage, handbook } from '../../../shared/text/handbook/handbook'
import { placeName } from '../../../shared/text/handbook/places'
import { handbookCommandTexts, handbookTexts } from '../../../shared/text/handbook/window'
import { useNavigation } from '../../ui/navigation'
import { Page } from '../../ui/page'
import { Article, headingId } from './article'
import { cameFrom, type Origin } from './came-from'
import { Contents } from './contents'
import classes from './handbook.module.css'
import { PageList } from './page-list'
import { searchEntries, searchHandbook } from './search'
import { SearchResults } from './search-results'
import { useHandbookCommands } from './use-handbook-commands'

/** The help inside the program: a page at a time, found by its title, by a search, or from the page that it explains. */
export function HandbookPage() {
  const { part, pages } = useNavigation()
  const [query, setQuery] = useState('')
  /** How many hits have been followed: each is gone to anew, also one where one already is. */
  const [followed, setFollowed] = useState(0)
  const search = useRef<HTMLInputElement>(null)
  const hits = useMemo(() => searchHandbook(searchEntries(handbook), query), [query])
  const address = readHandbookPart(part)
  const open = address && findHandbookPage(address.page)
  const at = open === null ? -1 : handbook.indexOf(open)
  const next = handbook[at + 1] ?? null
  const previous = at > 0 ? (handbook[at - 1] ?? null) : null
  const origin = cameFrom(pages)
  useHandbookCommands({ search, next: next?.id ?? null, previous: previous?.id ?? null, origin })
  useFocusAt(address, followed)

  const follow = () => {
    setQuery('')
    setFollowed(followed + 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') query === '' ? focusPlace(address) : setQuery('')
    const [first] = hits
    if (event.key !== 'Enter' || !first) return
    window.location.hash = handbookHash(first.address)
    follow()
  }
  const field = (
    <TextInput
      ref={search}
      className={classes.search}
      label={handbookTexts.search}
      title={handbookCommandTexts.search.keys}
      value={query}
      onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      onKeyDown={onKeyDown}
      spellCheck={false}
    />
  )
  return (
    <Page page="handbook" withoutRound action={field}>
      {origin && <Back origin={origin} />}
      {query.trim() !== '' ? (
        <SearchResults query={query.trim()} hits={hits} onChoose={follow} />
      ) : open ? (
        <div className={classes.columns}>
          <PageList open={open} />
          <Article page={open} previous={previous} next={next} />
        </div>
      ) : (
        <Contents />
      )}
    </Page>
  )
}

function Back({ origin: { place, hash } }: { readonly origin: Origin }) {
  return (
    <a className={classes.back} href={hash} aria-keyshortcuts={handbookCommandTexts.back.keys}>
      <IconArrowLeft size={20} aria-hidden />
      {handbookTexts.back(placeName(place))}
    </a>
  )
}

/** Whatever led to another place in the handbook, the eye, the keyboard and a screen reader start there. */
function useFocusAt(address: HandbookAddress | null, followed: number): void {
  const opened = useRef(false)
  const { page = null, section = null } = address ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: a hit that is followed goes to its place again
  useEffect(() => {
    const isFirst = !opened.current
    opened.current = true
    if (page === null && isFirst) return
    // After the frame has begun the page at its top.
    const frame = requestAnimationFrame(() => focusPlace(page && { page, section }))
    return () => cancelAnimationFrame(frame)
  }, [page, section, followed])
}

function focusPlace(address: HandbookAddress | null): void {
  const place = address && (document.getElementById(headingId(address.section)) ?? document.getElementById(headingId(null)))
  const heading = place ?? document.querySelector<HTMLElement>('main h1')
  heading?.focus({ preventScroll: true })
  if (address?.section) heading?.scrollIntoView({ block: 'start' })
  else scrollToTop()
}

/** In a narrow window all of it scrolls as one. */
function scrollToTop(): void {
  document.querySelector('main')?.scrollTo(0, 0)
  window.scrollTo(0, 0)
}
