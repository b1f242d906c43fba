import { Button } from '@mantine/core'
import { overviewTexts } from '../../../shared/text/overview'
import { useNavigation } from '../../ui/navigation'
import { Section } from '../../ui/section'
import type { NextStep } from './next-steps'
import classes from './overview-page.module.css'

/** What is next to do, with the way to each page where it is done. The first button of the first step is the main one. */
export function StepList({ steps }: { readonly steps: readonly NextStep[] }) {
  const { pages, goTo } = useNavigation()
  if (steps.length === 0) return null
  return (
    <Section title={overviewTexts.next}>
      <ol className={classes.steps}>
        {steps.map(({ key, text, actions }, stepIndex) => (
          <li key={key} className={classes.step}>
            <p>{text}</p>
            <div className={classes.actions}>
              {actions
                .filter(({ page }) => pages.includes(page))
                .map((action, index) => (
                  <Button
                    key={action.text}
                    variant={stepIndex === 0 && index === 0 ? 'filled' : 'default'}
                    onClick={() => goTo(action.page, action.part)}
                  >
                    {action.text}
                  </Button>
                ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
