import { Button } from '@mantine/core'
import type { BackupOverview } from '../../../shared/contract/backup-calls'
import { backupTexts as texts } from '../../../shared/text/backups'
import { disposedTexts } from '../../../shared/text/disposal'
import { useNavigation } from '../../ui/navigation'
import { Section } from '../../ui/section'
import classes from './disposal.module.css'

/** Databases that lie beside the open one, which has taken their place: that they are there, and what they may hold. */
export function SetAsideList({ files }: { readonly files: BackupOverview['setAside'] }) {
  const { goTo } = useNavigation()
  return (
    <Section title={texts.setAside} description={texts.setAsideExplained}>
      <ul className={classes.list}>
        {files.map(({ name, madeAt }) => (
          <li key={name}>{texts.setAsideFile(name, madeAt)}</li>
        ))}
      </ul>
      <div>
        <Button variant="default" onClick={() => goTo('safekeeping', 'disposal')}>
          {disposedTexts.toDisposal}
        </Button>
      </div>
    </Section>
  )
}
