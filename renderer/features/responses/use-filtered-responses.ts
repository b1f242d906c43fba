import { useMemo } from 'react'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { RoundId } from '../../../shared/model/id'
import { useWorkspace } from '../../ui/workspace'
import { useKeptFilter } from './kept-view'
import { applicableFilter, filterResponses, offeredFilters } from './response-filter'

/** The responses that the filter of the round lets through, with the filter and what it can be set to. */
export function useFilteredResponses(round: RoundId, all: readonly ResponseLine[]) {
  const { insatser } = useWorkspace()
  const [kept, change] = useKeptFilter(round, 'responses')
  const known = useMemo(() => insatser.map(({ id }) => id), [insatser])
  const filter = useMemo(() => applicableFilter(kept, known), [kept, known])
  const offer = useMemo(() => offeredFilters(all, known, filter), [all, known, filter])
  const matching = useMemo(() => filterResponses(all, filter), [all, filter])
  return { filter, change, offer, matching }
}
