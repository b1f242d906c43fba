import { Button, Group } from '@mantine/core'
import type { DamagedDatabase } from '../../../shared/contract/database-calls'
import { startTexts } from '../../../shared/text/start'
import { Section } from '../../ui/section'
import classes from './start-page.module.css'
import type { Start } from './use-start'

/** What to do about a damaged file: nothing is done to it before one has chosen. */
export function DamagedChoice({ damaged, start }: { readonly damaged: DamagedDatabase; readonly start: Start }) {
  const { fileName, folder, readable, backup } = damaged
  return (
    <div className={classes.wide}>
      <Section title={startTexts.damaged(fileName)} description={startTexts.damagedExplained}>
        <p>{backup ? startTexts.newestBackup(backup) : startTexts.noBackup}</p>
        <p className={classes.place}>{folder}</p>
        <Group>
          {backup && (
            <Button onClick={start.continueWithBackup} loading={start.working}>
              {startTexts.continueWithBackup}
            </Button>
          )}
          {readable && (
            <Button variant="default" onClick={start.openDamaged}>
              {startTexts.openDamaged}
            </Button>
          )}
        </Group>
      </Section>
    </div>
  )
}
