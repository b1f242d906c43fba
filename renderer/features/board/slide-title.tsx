import classes from './board-mode.module.css'
import { useStage } from './use-stage'
import { titleLayout } from './words-layout'

/** A slide's finding, as large as two lines allow. */
export function SlideTitle({ title }: { readonly title: string }) {
  const stage = useStage()
  return (
    <h2 className={classes.title} style={{ fontSize: titleLayout(title, stage).size * stage.unit }}>
      {title}
    </h2>
  )
}
