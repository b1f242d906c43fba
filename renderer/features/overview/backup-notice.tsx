import { Button } from '@mantine/core'
import { backupTexts } from '../../../shared/text/backups'
import { useFreshCall } from '../../api/hooks'
import { Message } from '../../ui/message'
import { useNavigation } from '../../ui/navigation'
import { useAfterPaint } from '../../ui/use-after-paint'
import { useWorkspace } from '../../ui/workspace'
import { backupConcern } from './backup-concern'

/** That the backups need somebody, where they do; otherwise nothing. Nothing else waits for it. */
export function BackupNotice() {
  const painted = useAfterPaint()
  const { forbund, database } = useWorkspace()
  return painted && !forbund.demo && database.access.kind === 'write' ? <Notice /> : null
}

function Notice() {
  const { goTo } = useNavigation()
  const { database } = useWorkspace()
  const { data } = useFreshCall('getBackups', undefined)
  const concern = data && backupConcern(data, database.place, new Date())
  if (!concern) return null
  return (
    <Message
      kind="warning"
      actions={
        <Button variant="default" onClick={() => goTo('safekeeping', 'backups')}>
          {backupTexts.toBackups}
        </Button>
      }
    >
      {concern}
    </Message>
  )
}
