import { type ResultsView, resultsViews } from '../../../shared/text/results-views'
import { useRemembered } from '../../ui/use-remembered'

/** The view of the results that was used last on this computer. */
export function useResultsView(): { readonly resultsView: ResultsView; readonly choose: (view: ResultsView) => void } {
  const [remembered, choose] = useRemembered('results-view')
  return { resultsView: resultsViews.find((view) => view === remembered) ?? 'form', choose }
}
