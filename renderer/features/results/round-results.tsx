import { Tabs } from '@mantine/core'
import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import type { Round } from '../../../shared/model/round'
import { resultsTexts } from '../../../shared/text/results'
import { useCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { useView } from '../../ui/view-switch'
import { FormResults } from './form-results'
import classes from './results.module.css'
import { useFormChoice } from './use-form-choice'
import { useResultsCommands } from './use-results-commands'

interface RoundResultsProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
}

/** The results of one mätomgång, once its answers have been counted. */
export function RoundResults(props: RoundResultsProps) {
  const table = useCall('getFrequencyTable', { roundId: props.round.id })
  const accounting = useCall('getResponseAccounting', { roundId: props.round.id })
  return (
    <Loaded query={table}>
      {(counted) => <Loaded query={accounting}>{(rows) => <Forms {...props} table={counted} accounting={rows} />}</Loaded>}
    </Loaded>
  )
}

interface FormsProps extends RoundResultsProps {
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
}

function Forms(props: FormsProps) {
  const { forms } = props.instrument.definition
  const { form, choose, step } = useFormChoice(forms)
  const { view, show, switchView } = useView()
  useResultsCommands(step, switchView)
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
        <FormResults {...props} form={form} view={view} onView={show} />
      </Tabs.Panel>
    </Tabs>
  )
}
