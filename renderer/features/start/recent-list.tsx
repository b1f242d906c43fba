import { UnstyledButton } from '@mantine/core'
import type { RecentDatabase } from '../../../shared/contract/database-calls'
import { startTexts } from '../../../shared/text/start'
import { Section } from '../../ui/section'
import classes from './start-page.module.css'

interface RecentListProps {
  readonly recent: readonly RecentDatabase[]
  readonly onOpen: (recentId: string) => void
}

/** The databases opened before, newest first. */
export function RecentList({ recent, onOpen }: RecentListProps) {
  return (
    <div className={classes.wide}>
      <Section title={startTexts.recent} description={startTexts.recentDescription}>
        <ul className={classes.list}>
          {recent.map(({ id, forbundName, fileName, folder }) => (
            <li key={id}>
              <UnstyledButton className={classes.item} onClick={() => onOpen(id)}>
                <span className={classes.forbund}>{forbundName}</span>
                <span className={classes.place}>{`${fileName} · ${folder}`}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
