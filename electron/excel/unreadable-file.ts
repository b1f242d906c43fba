import type { UnreadableReason } from '../../shared/importing/sheet'

/** Ends a reading from within; `readSheets` turns it into a value. It never carries anything of the file's content. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason) {
    super(reason)
    this.name = 'UnreadableFile'
    this.reason = reason
  }
}
