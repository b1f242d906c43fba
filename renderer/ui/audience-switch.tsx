import { SegmentedControl } from '@mantine/core'
import type { Audience } from '../../shared/report/shown/shown-round'
import { keysText } from '../../shared/text/commands'
import { shownTexts } from '../../shared/text/shown'
import { LabelledControl } from './labelled-control'
import { useAudience } from './use-audience'

/** Chooses who sees the figures: the förbund alone, or others too. At the right of the page's title. */
export function AudienceSwitch() {
  const { audience, choose } = useAudience()
  const { keys } = shownTexts.switchAudience
  return (
    <LabelledControl label={shownTexts.audience}>
      <SegmentedControl<Audience>
        size="md"
        aria-label={shownTexts.audience}
        aria-keyshortcuts={keys}
        title={keysText(keys)}
        data={[
          { value: 'internal', label: shownTexts.audiences.internal },
          { value: 'display', label: shownTexts.audiences.display },
        ]}
        value={audience}
        onChange={choose}
      />
    </LabelledControl>
  )
}
