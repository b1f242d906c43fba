import { useMemo, useState } from 'react'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { ResponseId } from '../../../shared/model/id'

/** So many rows at first, however many there are, and so many more each time they are asked for. */
const rowsAtFirst = 100
const rowsMore = 300

/**
 * Which of the rows are shown, and which of them is to get the focus: the one that is sought, which is shown however far down
 * it lies, or the first of those that were just asked for.
 */
export function useShownRows(matching: readonly ResponseLine[], sought: ResponseId | null, onFound: () => void) {
  const [limit, setLimit] = useState(rowsAtFirst)
  const [firstMore, setFirstMore] = useState<number | null>(null)
  const soughtAt = sought === null ? -1 : matching.findIndex(({ id }) => id === sought)
  const count = Math.max(limit, soughtAt + 1)
  const forget = () => {
    setFirstMore(null)
    onFound()
  }
  return {
    shown: useMemo(() => matching.slice(0, count), [matching, count]),
    /** The place of the row to get the focus; -1 where none is. */
    wanted: firstMore ?? soughtAt,
    found: () => {
      setLimit(count)
      forget()
    },
    showMore: () => {
      setFirstMore(count)
      setLimit(count + rowsMore)
    },
    startOver: () => {
      setLimit(rowsAtFirst)
      forget()
    },
  }
}
