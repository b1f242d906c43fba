import { SegmentedControl } from '@mantine/core'
import { keysText } from '../../../shared/text/commands'
import { type TrendView, trendViewTexts as texts, trendViews } from '../../../shared/text/trend-views'
import { LabelledControl } from '../../ui/labelled-control'

interface TrendViewChoiceProps {
  readonly chosen: TrendView
  readonly onChange: (view: TrendView) => void
}

/** Chooses whether all measures are shown or one. Each choice has its key. */
export function TrendViewChoice({ chosen, onChange }: TrendViewChoiceProps) {
  return (
    <LabelledControl label={texts.label}>
      <SegmentedControl<TrendView>
        size="md"
        aria-label={texts.label}
        data={trendViews.map((view) => ({
          value: view,
          label: <span title={keysText(texts.commands[view].keys)}>{texts.names[view]}</span>,
        }))}
        value={chosen}
        onChange={onChange}
      />
    </LabelledControl>
  )
}
