import { IconPresentation } from '@tabler/icons-react'
import { defaultPolicy } from '../../shared/disclosure/policy'
import { shownTexts } from '../../shared/text/shown'
import classes from './display-band.module.css'
import { useNavigation } from './navigation'
import { audiencePages, useAudience } from './use-audience'

/** The band over a page whose figures may be seen by others; also said, so that nobody has to look whether it was switched. */
export function DisplayBand() {
  const { audience } = useAudience()
  const { page } = useNavigation()
  const isShown = audience === 'display' && audiencePages.includes(page)
  return (
    <div role="status">
      {isShown && (
        <p className={classes.band}>
          <IconPresentation size={18} aria-hidden />
          <span>
            <strong>{shownTexts.audiences.display}.</strong> {shownTexts.displayExplained(defaultPolicy.minimumGroup)}
          </span>
        </p>
      )}
    </div>
  )
}
