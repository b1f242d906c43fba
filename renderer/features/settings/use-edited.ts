import { useCallback, useState } from 'react'
import { usePageFocusAfter } from '../../ui/page-focus'

/** What a dialog adds or changes. */
interface Edited<Item> {
  /** Null for something new. */
  readonly item: Item | null
  readonly opened: boolean
}

/** The dialog of a list: what it is about stays while it closes, so that nothing in it changes on its way out. */
export function useEdited<Item>() {
  const [edited, setEdited] = useState<Edited<Item>>({ item: null, opened: false })
  // What is changed to another year is another row, and the button that opened the dialog is gone with the old one.
  usePageFocusAfter(edited.opened)
  const open = useCallback((item: Item | null) => setEdited({ item, opened: true }), [])
  const close = useCallback(() => setEdited(({ item }) => ({ item, opened: false })), [])
  return { ...edited, open, close }
}
