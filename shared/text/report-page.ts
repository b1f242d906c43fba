/** Words that only the printed report and the pictures of its charts have. */
export const reportPageTexts = {
  documentTitle: ({ title, forbund }: { readonly title: string; readonly forbund: string }) => `${title} – ${forbund}`,
} as const
