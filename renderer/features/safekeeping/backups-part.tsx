import { useState } from 'react'
import type { BackupOverview } from '../../../shared/contract/backup-calls'
import { Loaded } from '../../ui/loaded'
import { BackupList } from './backup-list'
import { BackupNow } from './backup-now'
import { RestorePreviewPart } from './restore-preview'
import classes from './safekeeping-page.module.css'
import { SecondPlaceSection } from './second-place'
import { SetAsideList } from './set-aside-list'
import { UndoRestore } from './undo-restore'
import { useBackups } from './use-backups'

/** The copies of the database that are kept, whether they hold all there is, where else they lie, and the way back to one of them. */
export function BackupsPart() {
  const backups = useBackups()
  const [restoring, setRestoring] = useState<string | null>(null)
  if (restoring !== null) return <RestorePreviewPart backupId={restoring} onLeave={() => setRestoring(null)} />
  return <Loaded query={backups}>{(overview) => <Parts overview={overview} onRestore={setRestoring} />}</Loaded>
}

interface PartsProps {
  readonly overview: BackupOverview
  readonly onRestore: (backupId: string) => void
}

function Parts({ overview, onRestore }: PartsProps) {
  return (
    <div className={classes.sections}>
      {overview.restored !== null && <UndoRestore restored={overview.restored} />}
      <BackupNow overview={overview} />
      <BackupList backups={overview.backups} folder={overview.folder} onRestore={onRestore} />
      <SecondPlaceSection second={overview.second} hasBackups={overview.backups.length > 0} />
      {overview.setAside.length > 0 && <SetAsideList files={overview.setAside} />}
    </div>
  )
}
