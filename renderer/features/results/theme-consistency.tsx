import { useMemo } from 'react'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { RoundId } from '../../../shared/model/id'
import { type ThemeConsistency as ConsistencyOfTheme, themeConsistencies } from '../../../shared/report/theme-consistency'
import { roundNumber } from '../../../shared/statistics/round-number'
import { resultsViewTexts as texts } from '../../../shared/text/results-views'
import { useCall } from '../../api/hooks'
import { useAudience } from '../../ui/use-audience'

interface ThemeConsistencyProps {
  readonly roundId: RoundId
  readonly instrument: InstrumentDefinition
  /** The theme's key. */
  readonly theme: string
}

/** How far each form's questions to a theme go together. For the förbund alone, and nothing where no form asks several. */
export function ThemeConsistency({ roundId, instrument, theme }: ThemeConsistencyProps) {
  const { audience } = useAudience()
  const { data: moments } = useCall('getThemeMoments', { roundId })
  const own = useMemo(
    () => (moments ? themeConsistencies(moments, instrument).filter((one) => one.theme.key === theme) : []),
    [moments, instrument, theme],
  )
  if (audience === 'display') return null
  return own.map((one) => <p key={one.form.key}>{inWords(one)}</p>)
}

function inWords({ form: { title }, alpha }: ConsistencyOfTheme): string {
  if (alpha.value === null) return texts.noAlpha(title, alpha.items, alpha.reason)
  return texts.alpha(title, alpha.items, roundNumber(alpha.value, 2), alpha.n)
}
