import { Textarea, type TextareaProps } from '@mantine/core'
import type { CSSProperties } from 'react'
import classes from './growing-textarea.module.css'

interface GrowingTextareaProps extends Omit<TextareaProps, 'autosize' | 'minRows' | 'maxRows' | 'rows'> {
  /** So many lines high where there is little to read. */
  readonly leastLines: number
  /** What has more lines is scrolled. */
  readonly mostLines: number
}

/**
 * A field that is as high as its text. The style sheet alone makes it so: Mantine's `autosize` measures the text each time the page around it
 * is rendered, and a key waits for that.
 */
export function GrowingTextarea({ leastLines, mostLines, ...rest }: GrowingTextareaProps) {
  const lines = { '--least-lines': leastLines, '--most-lines': mostLines } as CSSProperties
  return <Textarea classNames={{ input: classes.input ?? '' }} styles={{ input: lines }} {...rest} />
}
