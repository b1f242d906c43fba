import type { CallName } from '../../shared/contract/contract'
import { aboutHandlers } from './about-handlers'
import { backupHandlers } from './backup-handlers'
import type { Handlers } from './context'
import { deliveryHandlers } from './delivery-handlers'
import { disposalHandlers } from './disposal-handlers'
import type { firstHandlers } from './first-handlers'
import { importHandlers } from './import-handlers'
import { instrumentHandlers } from './instrument-handlers'
import { logHandlers } from './log-handlers'
import { mergeHandlers } from './merge-handlers'
import { paperHandlers } from './paper-handlers'
import { passwordHandlers } from './password-handlers'
import { reportHandlers } from './report-handlers'
import { responseHandlers } from './response-handlers'
import { targetHandlers } from './target-handlers'

export type LaterCall = Exclude<CallName, keyof typeof firstHandlers>

/** The handlers of what the first page does not ask for: they are read when it has been shown. */
export const laterHandlers: Handlers<LaterCall> = {
  ...passwordHandlers,
  ...responseHandlers,
  ...importHandlers,
  ...instrumentHandlers,
  ...deliveryHandlers,
  ...disposalHandlers,
  ...paperHandlers,
  ...targetHandlers,
  ...mergeHandlers,
  ...reportHandlers,
  ...logHandlers,
  ...backupHandlers,
  ...aboutHandlers,
}
