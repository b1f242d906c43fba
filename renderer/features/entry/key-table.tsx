import { Kbd } from '@mantine/core'
import { entryTexts } from '../../../shared/text/entry'
import classes from './entry-side.module.css'

/** The keys of what is being done, beside it. */
export function KeyTable({ keys }: { readonly keys: readonly { readonly keys: string; readonly text: string }[] }) {
  return (
    <section>
      <h2 className={classes.heading}>{entryTexts.keys}</h2>
      <dl className={classes.keys}>
        {keys.map(({ keys: key, text }) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
