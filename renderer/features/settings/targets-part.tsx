import { useMemo } from 'react'
import { useCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import classes from './settings-page.module.css'
import { ReferenceSection } from './targets-reference-section'
import { TargetSection } from './targets-section'
import { subjectGroups } from './targets-subjects'
import { useAskedMeasures } from './use-asked-measures'

/** The målnivåer that the förbund has set, and what others have. */
export function TargetsPart() {
  const measures = useAskedMeasures()
  const groups = useMemo(() => subjectGroups(measures), [measures])
  const targets = useCall('listTargets')
  const references = useCall('listReferenceValues')
  return (
    <div className={classes.sections}>
      <Loaded query={targets}>{(given) => <TargetSection groups={groups} targets={given} />}</Loaded>
      <Loaded query={references}>{(given) => <ReferenceSection measures={measures} references={given} />}</Loaded>
    </div>
  )
}
