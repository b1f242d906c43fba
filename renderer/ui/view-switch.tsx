import { SegmentedControl } from '@mantine/core'
import { useCallback } from 'react'
import { keysText, pageCommandTexts } from '../../shared/text/commands'
import { viewTexts } from '../../shared/text/results'
import { LabelledControl } from './labelled-control'
import { useRemembered } from './use-remembered'

/** Whether the same figures are shown as a diagram or as a table. */
export type View = 'chart' | 'table'

/** The view that was used last on this computer, and how to take the other (the command with the key T). */
export function useView(): { readonly view: View; readonly show: (view: View) => void; readonly switchView: () => void } {
  const [remembered, show] = useRemembered('figures-view')
  const view = remembered === 'table' ? 'table' : 'chart'
  const switchView = useCallback(() => show(view === 'table' ? 'chart' : 'table'), [show, view])
  return { view, show, switchView }
}

/** The visible switch between diagram and table. */
export function ViewSwitch({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const { keys } = pageCommandTexts['switch-table-chart']
  return (
    <LabelledControl label={viewTexts.label}>
      <SegmentedControl<View>
        size="md"
        aria-label={viewTexts.label}
        aria-keyshortcuts={keys}
        title={keysText(keys)}
        data={[
          { value: 'chart', label: viewTexts.chart },
          { value: 'table', label: viewTexts.table },
        ]}
        value={view}
        onChange={onChange}
      />
    </LabelledControl>
  )
}
