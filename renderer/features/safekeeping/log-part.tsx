/** Filled by its helper. */
export function LogPart() {
  return <p>…</p>
}
