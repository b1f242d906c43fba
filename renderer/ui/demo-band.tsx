import { demoTexts } from '../../shared/text/common'
import classes from './demo-band.module.css'
import { useWorkspace } from './workspace'

/** The permanent band of a demo förbund, so that no made-up figure is ever taken for a real one. */
export function DemoBand() {
  const { forbund } = useWorkspace()
  if (!forbund.demo) return null
  return (
    <section className={classes.band} aria-label={demoTexts.label}>
      {demoTexts.band}
    </section>
  )
}
