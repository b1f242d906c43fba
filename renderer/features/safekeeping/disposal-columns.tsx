import { type Disposal, removedInAll } from '../../../shared/model/disposal'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import type { Column } from '../../ui/data-table'
import classes from './disposal.module.css'

type Done = Pick<Disposal, 'year' | 'kind' | 'doneAt' | 'doneBy' | 'removed' | 'decidedOn' | 'basis' | 'decidedBy'>

/** What was disposed, when and by whom, how much it was and by which decision. */
export const disposalColumns: readonly Column<Done>[] = [
  { key: 'what', header: texts.list.what, kind: 'row-header', cell: ({ year, kind }) => texts.list.whatOf(year, kind) },
  { key: 'done', header: texts.list.doneAt, cell: ({ doneAt, doneBy }) => texts.list.by(doneAt, doneBy) },
  {
    key: 'removed',
    header: texts.list.removed,
    cell: ({ kind, removed }) => {
      const { responses, openTexts } = removedInAll(removed)
      return texts.list.removedOf(kind, responses, openTexts)
    },
  },
  {
    key: 'decision',
    header: texts.list.decision,
    cell: ({ decidedOn, basis, decidedBy }) => (
      <span className={classes.words}>{texts.list.decisionOf(decidedOn, basis, decidedBy)}</span>
    ),
  },
]
