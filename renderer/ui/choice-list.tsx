import { type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './choice-list.module.css'

/** Choices under a title of their own; without one where the list has a single group. */
export interface ChoiceGroup {
  readonly title: string | null
  readonly choices: readonly { readonly key: string; readonly label: string }[]
}

interface ChoiceListProps {
  readonly title: string
  readonly note: string
  readonly groups: readonly ChoiceGroup[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** A long list of which one is chosen, at the side. The arrow keys go up and down through it and choose on the way. */
export function ChoiceList({ title, note, groups, chosen, onChoose }: ChoiceListProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  // The chosen one is in view also when it was chosen by a command.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another one is chosen
  useEffect(() => list.current?.querySelector('input:checked')?.parentElement?.scrollIntoView({ block: 'nearest' }), [chosen])
  return (
    <div className={classes.choices} role="radiogroup" aria-labelledby={`${id}-title`} aria-describedby={`${id}-note`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-note`} className={classes.note}>
        {note}
      </p>
      <div className={classes.list} ref={list}>
        {groups.map(({ title: heading, choices }) => {
          const Group = heading === null ? 'div' : 'fieldset'
          return (
            <Group key={heading} className={classes.group}>
              {heading !== null && <legend>{heading}</legend>}
              {choices.map(({ key, label }) => (
                <label key={key} className={classes.choice}>
                  <input
                    type="radio"
                    className="visually-hidden"
                    name={id}
                    checked={key === chosen}
                    onChange={() => onChoose(key)}
                  />
                  {label}
                </label>
              ))}
            </Group>
          )
        })}
      </div>
    </div>
  )
}

/** A ChoiceList and what was chosen in it, beside each other where there is room. */
export function BesideChoices({ children }: { readonly children: ReactNode }) {
  return <div className={classes.beside}>{children}</div>
}
