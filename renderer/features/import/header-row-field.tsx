import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { sheetTexts } from '../../../shared/text/import'
import classes from './import-page.module.css'

interface HeaderRowFieldProps {
  readonly headerRow: number | null
  /** How many rows the sheet has. */
  readonly rows: number
  readonly onChoose: (headerRow: number) => void
}

/** The row that the headers are in. What is being typed stays as typed, also when it is no row yet, until the field is left. */
export function HeaderRowField({ headerRow, rows, onChoose }: HeaderRowFieldProps) {
  const [typed, setTyped] = useState<number | string | null>(null)
  return (
    <NumberInput
      className={classes.narrowField}
      size="md"
      label={sheetTexts.headerRow}
      value={typed ?? headerRow ?? ''}
      min={1}
      max={rows}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      onChange={(value) => {
        setTyped(value)
        if (typeof value === 'number' && value >= 1 && value !== headerRow) onChoose(value)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
