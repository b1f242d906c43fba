/** What of a key press decides which command it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const namedKeys: Readonly<Record<string, string>> = { up: 'arrowup', down: 'arrowdown', left: 'arrowleft', right: 'arrowright' }

/** Whether the key press is the keys of a command, written as in shared/text/commands.ts. Cmd on a Mac counts as Ctrl. */
export function isPressOf(keys: string, press: KeyPress): boolean {
  const parts = keys.toLowerCase().split('+')
  const key = parts.at(-1) ?? ''
  return (
    press.key.toLowerCase() === (namedKeys[key] ?? key) &&
    (press.ctrlKey || press.metaKey) === parts.includes('ctrl') &&
    press.altKey === parts.includes('alt') &&
    press.shiftKey === parts.includes('shift')
  )
}

/** Whether the keys mean something else while text is being written: a bare letter, or what text fields use themselves. */
export function yieldsToWriting(keys: string): boolean {
  return !/ctrl|alt|^f\d/i.test(keys) || ['Ctrl+Z', 'Ctrl+Y'].includes(keys) || /^alt\+(up|down)$/i.test(keys)
}

/** Whether what has the focus takes text or has keys of its own. */
export function isWriting(element: Element | null): boolean {
  return (
    element?.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=combobox]') !=
    null
  )
}
