import { keysText, pageCommandText } from '../../shared/text/commands'
import { handbookHash } from '../../shared/text/handbook/addresses'
import { explanationOf } from '../../shared/text/handbook/explained-by'
import { handbookTexts } from '../../shared/text/handbook/window'
import { pageTexts } from '../../shared/text/pages'
import { useNavigation } from './navigation'
import classes from './page.module.css'

const { keys } = pageCommandText('handbook')

/** The way to the page of the handbook that explains what is open, the same that its key leads to; none in the handbook itself. */
export function HelpLink() {
  const { pages, page, part } = useNavigation()
  const explanation = explanationOf(page, part)
  if (!explanation || !pages.includes('handbook')) return null
  return (
    <a className={classes.help} href={handbookHash(explanation)} title={keys ? keysText(keys) : undefined}>
      {handbookTexts.help}
      <span className="visually-hidden">{handbookTexts.helpWith(pageTexts[page].title)}</span>
    </a>
  )
}
