/** Filled by its helper. */
export function BackupsPart() {
  return <p>…</p>
}
