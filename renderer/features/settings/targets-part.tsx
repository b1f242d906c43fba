import { useMemo } from 'react'
import type { ReferenceValue } from '../../../shared/model/target'
import { useCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import classes from './settings-page.module.css'
import { ReferencePackagesSection } from './targets-packages-section'
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
  const packages = useCall('listReferencePackages')
  return (
    <div className={classes.sections}>
      <Loaded query={targets}>{(given) => <TargetSection groups={groups} targets={given} />}</Loaded>
      <Loaded query={references}>{(given) => <ReferenceSection measures={measures} references={given.filter(isTyped)} />}</Loaded>
      <Loaded query={packages}>{(opened) => <ReferencePackagesSection packages={opened} />}</Loaded>
    </div>
  )
}

/** Those of an opened table are changed with it alone. */
function isTyped({ packageId }: ReferenceValue): boolean {
  return packageId === undefined
}
