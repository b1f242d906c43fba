import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { handbookHash } from '../../../shared/text/handbook/addresses'
import type { HandbookPage } from '../../../shared/text/handbook/blocks'
import { handbookTexts } from '../../../shared/text/handbook/window'
import { BlockOf } from './blocks'
import classes from './handbook.module.css'
import { SentenceOf } from './words'

/** The heading of a section by the name that stands in the address; '' is the page's own. */
export function headingId(section: string | null): string {
  return `handbook-${section ?? ''}`
}

interface ArticleProps {
  readonly page: HandbookPage
  readonly previous: HandbookPage | null
  readonly next: HandbookPage | null
}

/** A page of the handbook: the question, the answer, the sections, and the ways to the pages beside it. */
export function Article({ page, previous, next }: ArticleProps) {
  return (
    <article className={classes.article} aria-labelledby={headingId(null)}>
      <header className={classes.head}>
        <h2 id={headingId(null)} tabIndex={-1} className={classes.title}>
          {page.title}
        </h2>
        <p className={classes.question}>{page.question}</p>
        <p className={classes.answer}>
          <SentenceOf words={page.answer} />
        </p>
      </header>
      {page.sections.map(({ id, heading, blocks }) => (
        <section key={id} className={classes.section} aria-labelledby={headingId(id)}>
          <h3 id={headingId(id)} tabIndex={-1}>
            {heading}
          </h3>
          {blocks.map((block, index) => (
            // The blocks of a section never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <BlockOf key={index} block={block} />
          ))}
        </section>
      ))}
      <nav className={classes.turn} aria-label={handbookTexts.turn}>
        {previous && (
          <a href={hashOf(previous)}>
            <IconArrowLeft size={20} aria-hidden />
            <span>
              <span className={classes.quiet}>{handbookTexts.previous}</span> {previous.title}
            </span>
          </a>
        )}
        {next && (
          <a href={hashOf(next)} data-next>
            <span>
              <span className={classes.quiet}>{handbookTexts.next}</span> {next.title}
            </span>
            <IconArrowRight size={20} aria-hidden />
          </a>
        )}
      </nav>
    </article>
  )
}

export function hashOf({ id }: HandbookPage): string {
  return handbookHash({ page: id, section: null })
}
