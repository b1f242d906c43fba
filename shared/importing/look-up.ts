/** What a record holds under a key that comes from a file, where it may be any word (`constructor`); undefined for nothing. */
export function lookUp<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
