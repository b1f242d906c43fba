import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { Round } from '../../../shared/model/round'
import { useCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import type { View } from '../../ui/view-switch'
import { FormResults } from './form-results'
import { FormTabs } from './form-tabs'

interface InternalFormsProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
  readonly view: View
}

/** The forms for the förbund's own eyes, once the answers of the mätomgång have been counted: any group of them can be looked at. */
export function InternalForms(props: InternalFormsProps) {
  const table = useCall('getFrequencyTable', { roundId: props.round.id })
  const accounting = useCall('getResponseAccounting', { roundId: props.round.id })
  return (
    <Loaded query={table}>
      {(counted) => (
        <Loaded query={accounting}>
          {(rows) => (
            <FormTabs forms={props.instrument.definition.forms}>
              {(form) => <FormResults {...props} table={counted} accounting={rows} form={form} />}
            </FormTabs>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
