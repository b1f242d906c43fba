import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

interface ArrowFocus {
  readonly list: RefObject<HTMLDivElement | null>
  readonly keys: {
    readonly inList: (event: KeyboardEvent) => void
    /** From the field that searches the list. */
    readonly fromSearch: (event: KeyboardEvent) => void
  }
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/**
 * A long list of check boxes as one stop for Tab, with the arrow keys, Home and End to go about in it: the way past it is then as
 * short as past a field. `content` is what the list shows, a new object whenever that is another; `usable` whether its boxes can be chosen.
 */
export function useArrowFocus(content: object, usable: boolean): ArrowFocus {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other boxes
  useLayoutEffect(() => {
    const boxes = boxesIn(list.current)
    makeStop(boxes, boxes.find((box) => box.tabIndex === 0 && box.matches(':focus')) ?? boxes[0])
  }, [content, usable])
  const focus = (box: HTMLInputElement | undefined) => {
    if (!box) return
    makeStop(boxesIn(list.current), box)
    box.focus()
    box.closest('label')?.scrollIntoView({ block: 'nearest' })
  }
  return {
    list,
    keys: {
      inList: (event) => {
        const boxes = boxesIn(list.current)
        const at = event.target instanceof HTMLInputElement ? boxes.indexOf(event.target) : -1
        const step = steps[event.key]
        if (at === -1 || !step || event.altKey || event.ctrlKey) return
        event.preventDefault()
        focus(boxes[step(at, boxes.length)])
      },
      fromSearch: (event) => {
        if (event.key !== 'ArrowDown' || event.altKey) return
        event.preventDefault()
        focus(boxesIn(list.current)[0])
      },
    },
  }
}

function boxesIn(list: HTMLElement | null): readonly HTMLInputElement[] {
  return [...(list?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])]
}

function makeStop(boxes: readonly HTMLInputElement[], stop: HTMLInputElement | undefined): void {
  for (const box of boxes) box.tabIndex = box === stop ? 0 : -1
}
