import { Button } from '@mantine/core'
import { targetTexts } from '../../../shared/text/targets'
import { Writing } from '../../ui/writing'
import classes from './settings-page.module.css'

interface RowActionsProps {
  /** What the buttons say to those who do not see the row they stand in. */
  readonly changeLabel: string
  readonly removeLabel: string
  readonly onChange: () => void
  readonly onRemove: () => void
}

/** Change and remove, at the end of a row. */
export function RowActions({ changeLabel, removeLabel, onChange, onRemove }: RowActionsProps) {
  return (
    <Writing className={classes.rowActions}>
      <Button variant="subtle" size="compact-md" aria-label={changeLabel} onClick={onChange}>
        {targetTexts.change}
      </Button>
      <Button variant="subtle" size="compact-md" aria-label={removeLabel} onClick={onRemove}>
        {targetTexts.remove}
      </Button>
    </Writing>
  )
}
