import { Button } from '@mantine/core'
import { Section } from '../../ui/section'
import classes from './start-page.module.css'

interface StartChoiceProps {
  readonly title: string
  readonly description: string
  readonly button: string
  readonly onChoose: () => void
}

/** One way to begin that is a single button. */
export function StartChoice({ title, description, button, onChoose }: StartChoiceProps) {
  return (
    <div className={classes.choice}>
      <Section title={title} description={description}>
        <div>
          <Button variant="default" onClick={onChoose}>
            {button}
          </Button>
        </div>
      </Section>
    </div>
  )
}
