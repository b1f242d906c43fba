declare const content: unique symbol

/**
 * A value on its way from main to the page, as JSON. Between the two worlds of a window Electron copies objects one
 * property at a time, which for a frequency table takes as long as counting it; a text it copies at once.
 */
export type Encoded<Value> = string & { readonly [content]?: Value }

/** Values are plain data: what JSON cannot say (undefined, dates, bytes) is in no output of the contract. */
export function encode<Value>(value: Value): Encoded<Value> {
  return JSON.stringify(value)
}

export function decode<Value>(text: Encoded<Value>): Value {
  return JSON.parse(text) as Value
}
