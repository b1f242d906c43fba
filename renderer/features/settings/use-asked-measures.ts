import { useMemo } from 'react'
import { askedMeasures, type MeasureAsked } from '../../../shared/report/asked-measures'
import { useWorkspace } from '../../ui/workspace'

/** The measures that any form of the förbund's instruments asks, by theme. */
export function useAskedMeasures(): readonly MeasureAsked[] {
  const { instrumentVersions } = useWorkspace()
  return useMemo(() => askedMeasures([...instrumentVersions].reverse().map(({ definition }) => definition)), [instrumentVersions])
}
