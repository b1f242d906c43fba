import { type TrendView, trendViews } from '../../../shared/text/trend-views'
import { useRemembered } from '../../ui/use-remembered'

/** Whether all measures are shown or one: as last on this computer. */
export function useTrendView(): { readonly trendView: TrendView; readonly showView: (view: TrendView) => void } {
  const [remembered, showView] = useRemembered('trends-view')
  return { trendView: trendViews.find((view) => view === remembered) ?? 'all', showView }
}
