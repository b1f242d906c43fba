import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { mergeTexts } from '../../shared/text/merge'
import classes from './frame-without-database.module.css'
import { useNavigation } from './navigation'
import { UndoNotice } from './notice'

/** A page that is open while no database is: on its own, with the way back to the start. */
export function FrameWithoutDatabase({ children }: { readonly children: ReactNode }) {
  const { goTo } = useNavigation()
  return (
    <main className={classes.frame}>
      <div>
        <Button variant="subtle" className={classes.back ?? ''} onClick={() => goTo('overview')}>
          {mergeTexts.back}
        </Button>
      </div>
      {children}
      <UndoNotice />
    </main>
  )
}
