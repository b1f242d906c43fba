import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { handbookHash } from '../../../shared/text/handbook/addresses'
import type { HandbookPage } from '../../../shared/text/handbook/blocks'
import { handbookGroups } from '../../../shared/text/handbook/handbook'
import { handbookTexts } from '../../../shared/text/handbook/window'
import { hashOf } from './article'
import classes from './handbook.module.css'

/** All pages, and the headings of the open one. In a narrow window the list is folded, so that the page comes first. */
export function PageList({ open }: { readonly open: HandbookPage }) {
  const narrow = useMediaQuery('(max-width: 60em)', false, { getInitialValueInEffect: false })
  const list = useRef<HTMLElement>(null)
  // The open page is in view in the list also when another way led to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another page is open
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current]')?.closest('li')
    if (list.current && current) list.current.scrollTop = current.offsetTop - list.current.clientHeight / 3
  }, [open])
  const content = (
    <nav ref={list} className={classes.pages} aria-label={handbookTexts.pages}>
      <a className={classes.contentsLink} href="#handbook">
        {handbookTexts.contents}
      </a>
      {handbookGroups.map(({ title, pages }) => (
        <div key={title} className={classes.group}>
          <p className={classes.groupTitle}>{title}</p>
          <ul>
            {pages.map((page) => (
              <li key={page.id}>
                <a href={hashOf(page)} aria-current={page === open ? 'page' : undefined}>
                  {page.title}
                </a>
                {page === open && <Headings page={page} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
  if (!narrow) return content
  return (
    <details key={open.id} className={classes.folded}>
      <summary>{handbookTexts.pages}</summary>
      {content}
    </details>
  )
}

function Headings({ page }: { readonly page: HandbookPage }) {
  return (
    <ul className={classes.headings} aria-label={handbookTexts.onThisPage}>
      {page.sections.map(({ id, heading }) => (
        <li key={id}>
          <a href={handbookHash({ page: page.id, section: id })}>{heading}</a>
        </li>
      ))}
    </ul>
  )
}
