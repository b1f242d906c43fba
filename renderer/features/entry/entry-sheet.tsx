import { memo, useEffect, useMemo, useRef } from 'react'
import type { EntryItem, EntryState } from '../../../shared/entry/entry-state'
import { isComplete } from '../../../shared/entry/entry-state'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import { findScale, konScale, openFieldsOf, scaleOf } from '../../../shared/instrument/lookup'
import { type Answer, isMissing } from '../../../shared/model/answer'
import { konItem } from '../../../shared/model/response'
import { entryHintText, entryTexts, missingTexts } from '../../../shared/text/entry'
import classes from './entry-sheet.module.css'

interface EntrySheetProps {
  readonly state: EntryState
  readonly form: Form
  readonly instrument: InstrumentDefinition
  readonly onAnswer: (item: EntryItem, answer: Answer) => void
}

/** One form on the screen as it is on paper: the item whose turn it is is lit and in the middle, answered ones are quiet. */
export function EntrySheet({ state, form, instrument, onAnswer }: EntrySheetProps) {
  const { items } = state
  const words = useMemo(() => items.map((item) => wordsOf(instrument, form, item)), [items, instrument, form])
  return (
    <div className={classes.sheet}>
      {items.map((item, index) => (
        <Row
          key={item.key}
          item={item}
          words={words[index] ?? noWords}
          answer={state.answers[item.key]}
          current={index === state.position}
          hint={index === state.position && state.hint ? entryHintText(state.hint) : null}
          onAnswer={onAnswer}
        />
      ))}
      <Ready
        text={isComplete(state) ? entryTexts.ready(openFieldsOf(form).length > 0) : null}
        current={state.position === state.items.length}
      />
    </div>
  )
}

interface Words {
  readonly number: string
  readonly text: string
  readonly labels: readonly string[]
}

const noWords: Words = { number: '', text: '', labels: [] }

interface RowProps {
  readonly item: EntryItem
  readonly words: Words
  readonly answer: Answer | undefined
  readonly current: boolean
  readonly hint: string | null
  readonly onAnswer: (item: EntryItem, answer: Answer) => void
}

/** Kept as it is while its own answer and turn are, so that a key paints two rows and not the whole sheet. */
const Row = memo(({ item, words: { number, text, labels }, answer, current, hint, onAnswer }: RowProps) => {
  const row = useTurn(current)
  return (
    <div
      ref={row}
      className={classes.row}
      role="radiogroup"
      aria-label={`${number} ${text}`.trim()}
      tabIndex={current ? 0 : -1}
      data-item={item.key}
      data-current={current || undefined}
      data-answered={answer !== undefined || undefined}
    >
      <span className={classes.number}>{number}</span>
      <span className={classes.text}>{breakable(text)}</span>
      <span className={classes.boxes}>
        {item.codes.map((code, index) => (
          // biome-ignore lint/a11y/useSemanticElements: an input would take the arrow keys, which go between questions here
          <button
            key={code}
            type="button"
            className={classes.box}
            role="radio"
            aria-checked={answer === code}
            tabIndex={-1}
            // The row keeps the focus, and with it the keys.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAnswer(item, code)}
          >
            <span className={classes.code}>{code}</span>
            <span className={classes.label}>{breakable(labels[index] ?? '')}</span>
          </button>
        ))}
      </span>
      <span className={classes.missing}>{answer !== undefined && isMissing(answer) && missingTexts[answer]}</span>
      <span className={classes.hint} role="status">
        {hint}
      </span>
    </div>
  )
})

function Ready({ text, current }: { readonly text: string | null; readonly current: boolean }) {
  const place = useTurn(current)
  return (
    <p ref={place} className={classes.ready} tabIndex={current ? 0 : -1} data-current={current || undefined}>
      {text}
    </p>
  )
}

/** A long word may break after its slashes. */
function breakable(words: string): string {
  return words.replaceAll('/', '/\u200b')
}

/** Gives the element whose turn it is the focus and the middle of the window. */
function useTurn(current: boolean) {
  const element = useRef<HTMLDivElement & HTMLParagraphElement>(null)
  useEffect(() => {
    if (!current) return
    // After the page has taken the focus to its title, which it does when it opens.
    const frame = requestAnimationFrame(() => {
      // Someone has begun to write the number of a saved form, or free words, meanwhile.
      if (document.activeElement?.closest('form, [data-open-field]')) return
      element.current?.focus({ preventScroll: true })
      element.current?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [current])
  return element
}

function wordsOf(instrument: InstrumentDefinition, form: Form, item: EntryItem): Words {
  if (item.key === konItem) {
    return { number: '', text: entryTexts.konQuestion, labels: findScale(instrument, konScale).codes.map(({ label }) => label) }
  }
  const question = form.questions.find(({ key }) => key === item.key)
  if (!question) throw new Error(`${form.key} has no question ${item.key}`)
  return {
    number: `${question.number}`,
    text: question.text,
    labels: scaleOf(instrument, question).codes.map(({ label }) => label),
  }
}
