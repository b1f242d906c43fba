import type { ShownRound } from '../../../shared/report/shown/shown-round'
import { disposedTexts } from '../../../shared/text/disposal'
import { keptRateRows } from './kept-rate-rows'
import classes from './overview-page.module.css'
import { RateTable } from './rate-table'

/** Svar and svarsandel of a round whose responses are disposed: of the forms and groups that others may see. */
export function KeptRates({ shown }: { readonly shown: ShownRound }) {
  const few = shown.forms.flatMap(({ form, status }) => (status === 'shown' ? [] : [form.title]))
  return (
    <>
      <RateTable rows={keptRateRows(shown)} explained={disposedTexts.ratesExplained} />
      {few.length > 0 && <p className={classes.quiet}>{disposedTexts.noRates(few, shown.policy.minimumGroup)}</p>}
    </>
  )
}
