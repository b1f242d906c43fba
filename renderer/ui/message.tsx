import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { commonTexts } from '../../shared/text/common'
import classes from './message.module.css'

const signs = {
  information: IconInfoCircle,
  done: IconCircleCheck,
  warning: IconAlertTriangle,
  problem: IconAlertCircle,
  locked: IconLock,
} as const
const words = {
  information: null,
  done: null,
  warning: commonTexts.attention,
  problem: commonTexts.problem,
  locked: commonTexts.readOnly,
} as const

interface MessageProps {
  readonly kind: keyof typeof signs
  readonly children: ReactNode
  /** What can be done about it. */
  readonly actions?: ReactNode
}

/** One or two sentences in a box inside a page, with a sign and a word beside the colour. `done`: all is well. `locked` says why something cannot be changed. */
export function Message({ kind, children, actions }: MessageProps) {
  const Sign = signs[kind]
  const word = words[kind]
  return (
    <div className={classes.message} data-kind={kind} role={kind === 'problem' ? 'alert' : undefined}>
      <div className={classes.said}>
        <Sign className={classes.sign} size={24} stroke={1.75} aria-hidden />
        <div className={classes.text}>
          {word && <strong>{word}. </strong>}
          {children}
        </div>
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
