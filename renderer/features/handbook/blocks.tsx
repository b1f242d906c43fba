import { Kbd } from '@mantine/core'
import { keysText } from '../../../shared/text/commands'
import type { Block, KeyRow } from '../../../shared/text/handbook/blocks'
import { plainWords, type Words } from '../../../shared/text/handbook/words'
import { ExampleOf } from './example'
import classes from './handbook.module.css'
import { SentenceOf } from './words'

/** A part of a section. */
export function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <SentenceOf words={block.words} />
        </p>
      )
    case 'steps':
      return (
        <ol className={classes.steps}>
          <Items items={block.items} />
        </ol>
      )
    case 'list':
      return (
        <ul className={classes.list}>
          <Items items={block.items} />
        </ul>
      )
    case 'keys':
      return <Keys rows={block.rows} />
    case 'example':
      return <ExampleOf example={block.example} />
  }
}

function Items({ items }: { readonly items: readonly Words[] }) {
  return items.map((words) => (
    <li key={plainWords(words, ({ page, section }) => `${page}${section}`)}>
      <SentenceOf words={words} />
    </li>
  ))
}

function Keys({ rows }: { readonly rows: readonly KeyRow[] }) {
  return (
    <dl className={classes.keys}>
      {rows.map(({ keys, text }) => (
        <div key={keys}>
          <dt>
            <Kbd>{keysText(keys)}</Kbd>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
