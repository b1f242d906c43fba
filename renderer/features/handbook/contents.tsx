import { handbookGroups } from '../../../shared/text/handbook/handbook'
import { Section } from '../../ui/section'
import { hashOf } from './article'
import classes from './handbook.module.css'

/** The table of contents: every page with the question that it answers. */
export function Contents() {
  return (
    <div className={classes.contents}>
      {handbookGroups.map(({ title, pages }) => (
        <Section key={title} title={title}>
          <ul className={classes.questions}>
            {pages.map((page) => (
              <li key={page.id}>
                <a href={hashOf(page)}>{page.title}</a>
                <p className={classes.quiet}>{page.question}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}
