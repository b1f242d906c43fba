import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Form } from '../../../shared/instrument/definition'
import { resultsTexts } from '../../../shared/text/results'
import classes from './results.module.css'
import { useFormChoice } from './use-form-choice'
import { useStepCommands } from './use-results-commands'

interface FormTabsProps {
  readonly forms: readonly Form[]
  readonly children: (form: Form) => ReactNode
}

/** One form at a time: the one chosen last on this computer, the same in every view. */
export function FormTabs({ forms, children }: FormTabsProps) {
  const { form, choose, step } = useFormChoice(forms)
  useStepCommands('form', step)
  return (
    <Tabs value={form.key} onChange={(key) => key !== null && choose(key)}>
      <Tabs.List aria-label={resultsTexts.form}>
        {forms.map(({ key, title }) => (
          <Tabs.Tab key={key} value={key} className={classes.tab ?? ''}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={form.key} pt="lg">
        {children(form)}
      </Tabs.Panel>
    </Tabs>
  )
}
