/** Marks a branch that no value can reach; the compiler complains where one can. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
