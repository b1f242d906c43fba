import { IconEyeOff } from '@tabler/icons-react'
import { shownTexts } from '../../shared/text/shown'
import classes from './audience-note.module.css'
import { useAudience } from './use-audience'

/** That the figures are for the förbund alone. Nothing where others may see them: the band over the page says so. */
export function AudienceNote() {
  const { audience } = useAudience()
  return audience === 'internal' && <InternalNote />
}

/** The same on a page that always shows every group as it is. */
export function InternalNote() {
  return (
    <p className={classes.note}>
      <IconEyeOff size={18} aria-hidden /> {shownTexts.internalExplained}
    </p>
  )
}
