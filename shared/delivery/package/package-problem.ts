/**
 * Why a file is not read as a package. `not-a-package`: it is something else. `newer-format` and `older-format`: it is one, of a
 * version of the format that this program does not read. `too-large`: it would unpack to more than any package. `damaged`: it is one, but
 * not as it was written.
 */
export type PackageProblem =
  | { readonly code: 'not-a-package' }
  | { readonly code: 'too-large' }
  | { readonly code: 'newer-format' | 'older-format'; readonly version: number }
  | { readonly code: 'damaged'; readonly damage: PackageDamage }

/**
 * What does not hold. `file`: the zip cannot be unpacked, or has other files in it. `cover` or `table`: something in it is not of its kind.
 * `contradiction`: the rows do not agree with each other. `changed`: it is not what it was when it was written.
 */
export type PackageDamage = 'file' | 'cover' | 'table' | 'contradiction' | 'changed'

/** The problem of a package that does not hold. */
export function damaged(damage: PackageDamage): Extract<PackageProblem, { readonly code: 'damaged' }> {
  return { code: 'damaged', damage }
}
