/** Filled by its helper. */
export function PasswordPart() {
  return <p>…</p>
}
