import { inHiddenWindow } from './hidden-window'

/**
 * Prints a whole page of HTML to a tagged PDF: its own `@page` says the size, its `lang` and `title` become the document's, its
 * headings the outline. `foot` is a piece of HTML that stands in the lower margin of each sheet, with its own style; elements of
 * class `pageNumber` and `totalPages` are filled in. It is shown in a window that nobody sees (see inHiddenWindow). Rejects with
 * the signal's reason when cancelled, and when Chromium cannot do it.
 */
export function printHtml(html: string, signal: AbortSignal, foot: string | null = null): Promise<Buffer> {
  return inHiddenWindow(false, signal, async ({ contents, show }) => {
    await show(html)
    return contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      // Without a head of our own Chromium writes the day and the title.
      ...(foot === null ? {} : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: foot }),
    })
  })
}
