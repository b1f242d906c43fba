import { askedMeasures, type MeasureAsked } from '../../shared/report/asked-measures'
import type { Database } from './database'
import { listInstrumentVersions } from './instrument-versions'

/** The measures that any form of any version of the instrument asks. */
export function listAskedMeasures(db: Database): readonly MeasureAsked[] {
  const newestFirst = listInstrumentVersions(db).map(({ definition }) => definition)
  return askedMeasures(newestFirst.reverse())
}
