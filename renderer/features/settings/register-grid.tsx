import { useRef } from 'react'
import type { RegisterChange, RegisterIndicator } from '../../../shared/model/register-indicator'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import asked from './asked.module.css'
import classes from './register.module.css'
import { RegisterNewRow } from './register-new-row'
import { RegisterRow } from './register-row'

interface RegisterGridProps {
  readonly indicator: RegisterIndicator
  /** Stores changes; `said` is told in a notice, with undo. */
  readonly onSave: (changes: readonly RegisterChange[], said: string | null) => void
  /** Several cells were pasted into a field. */
  readonly onPasteLines: (text: string) => void
}

/** The values of an indicator, a row a year and one for a new year. Enter and the arrows go between the years, and so does Tab. */
export function RegisterGrid({ indicator, onSave, onPasteLines }: RegisterGridProps) {
  const { name, unit, values } = indicator
  const grid = useRef<HTMLTableElement>(null)
  const move = (column: string, row: number) => {
    const field = grid.current?.querySelector<HTMLInputElement>(`[data-row="${row}"] [data-column="${column}"]`)
    field?.focus()
  }
  return (
    <div className={asked.scroll}>
      <table
        className={`${asked.grid} ${classes.grid}`}
        ref={grid}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text')
          if (!/[\t\n\r]/.test(text.trim())) return
          event.preventDefault()
          onPasteLines(text)
        }}
      >
        <caption className="visually-hidden">{texts.values(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col" data-kind="number">
              {texts.valueIn(unit)}
            </th>
            <th scope="col">{texts.comment}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value, index) => (
            <RegisterRow
              key={value.year}
              name={name}
              stored={value}
              index={index}
              onSave={(change) => onSave([change], change.value === null ? texts.valueRemoved(change.year) : null)}
              onMove={(column, by) => move(by === 1 && index === values.length - 1 ? 'year' : column, index + by)}
            />
          ))}
          <RegisterNewRow
            name={name}
            index={values.length}
            taken={values.map(({ year }) => year)}
            onAdd={(added) => onSave([added], null)}
            onUp={() => move('value', values.length - 1)}
          />
        </tbody>
      </table>
    </div>
  )
}
