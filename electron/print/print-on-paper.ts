import { inHiddenWindow } from './hidden-window'

/**
 * Prints a whole page of HTML on paper, by the system's own dialog; nothing of it is put in a file by us. False where it was cancelled, or
 * there is nothing to print on. Rejects with the signal's reason when cancelled by it.
 */
export function printOnPaper(html: string, signal: AbortSignal): Promise<boolean> {
  return inHiddenWindow(false, signal, async ({ contents, show }) => {
    await show(html)
    return new Promise((resolve) => contents.print({ silent: false, printBackground: true }, (printed) => resolve(printed)))
  })
}
