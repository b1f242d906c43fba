import classes from './data-table.module.css'

/** The heading of a column that counts a box: its code over its label. */
export function CodeHeader({ code, label }: { readonly code: number | string; readonly label: string }) {
  return (
    <>
      <span className={classes.code}>{code}</span> {label}
    </>
  )
}
