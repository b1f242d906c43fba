/** Filled by its helper. */
export function DisposalPart() {
  return <p>…</p>
}
