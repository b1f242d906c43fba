/**
 * What an instrument may hold: what everything after it has been shown to handle (entry by single keys, paper, charts with a colour for
 * every step, import, delivery), and no more.
 */
export const limits = {
  /** Characters of a key. The window's calls take 100. */
  key: 60,
  /** Of a name: a form's title names files, sheets and lines of charts. */
  title: 60,
  /** Of a box on paper and in the legend of a chart. */
  label: 80,
  /** Of the wording of a question. */
  question: 500,
  /** Of sources and remarks. A cell of a delivery takes 2,000. */
  remark: 1_000,
  /** The header of a column can name a question by two digits (F12). */
  number: 99,
  /** An import reads 300 columns, and each form is one file. */
  questions: 500,
  /** Steps of a rating scale: more cannot be told apart by colour. */
  steps: 7,
  /** Rows read of each sheet. */
  rows: 1_000,
} as const
