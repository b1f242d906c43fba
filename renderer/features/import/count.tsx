import { formatCount } from '../../../shared/text/format'
import classes from './import-page.module.css'

/** A number in a table of counts; a zero is there, but quiet. */
export function Count({ of }: { readonly of: number }) {
  return <span className={of === 0 ? classes.zero : undefined}>{formatCount(of)}</span>
}
