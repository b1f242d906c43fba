import { handbookHash } from '../../../shared/text/handbook/addresses'
import { handbookTexts } from '../../../shared/text/handbook/window'
import { EmptyState } from '../../ui/empty-state'
import classes from './handbook.module.css'
import { type Hit, markFound } from './search'

interface SearchResultsProps {
  readonly query: string
  readonly hits: readonly Hit[]
  readonly onChoose: () => void
}

/** Where the words were found, with a piece of the text. */
export function SearchResults({ query, hits, onChoose }: SearchResultsProps) {
  return (
    <section className={classes.results} aria-label={handbookTexts.search}>
      <p role="status" className={classes.count}>
        {hits.length === 0 ? handbookTexts.nothingFound(query) : handbookTexts.found(hits.length, query)}
      </p>
      {hits.length === 0 ? (
        <EmptyState title={handbookTexts.nothingFound(query)}>{handbookTexts.nothingFoundExplained}</EmptyState>
      ) : (
        <ul className={classes.hits}>
          {hits.map((hit) => (
            <li key={handbookHash(hit.address)}>
              <a href={handbookHash(hit.address)} onClick={onChoose}>
                {hit.heading ?? hit.pageTitle}
              </a>
              {hit.heading !== null && <span className={classes.quiet}> {hit.pageTitle}</span>}
              <p>
                {markFound(hit.excerpt, query).map(({ text, found }, index) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
                  found ? <mark key={index}>{text}</mark> : text,
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
