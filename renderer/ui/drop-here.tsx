import classes from './drop-here.module.css'

/** Over the whole window while files are held over it: what dropping them does. */
export function DropHere({ text }: { readonly text: string }) {
  return <div className={classes.drop}>{text}</div>
}
