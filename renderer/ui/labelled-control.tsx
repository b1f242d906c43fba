import { Input } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './group-filter.module.css'

/** A control that has no label of its own, with the same label over it as the fields beside it. It names itself to screen readers. */
export function LabelledControl({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Input.Wrapper label={label} labelElement="div" size="md" labelProps={{ 'aria-hidden': true }}>
      <div className={classes.control}>{children}</div>
    </Input.Wrapper>
  )
}
