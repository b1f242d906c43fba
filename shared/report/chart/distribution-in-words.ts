import { resultsTexts, shareTexts } from '../../text/results'
import type { QuestionSummary } from '../question-summary'

/** How one question was answered, box by box, in one sentence that begins with `label`. */
export function distributionInWords(label: string, { n, categories, blank, unreadable, notOnForm }: QuestionSummary): string {
  const boxes = categories.map((category) => resultsTexts.distributionBox(shareTexts.category(category), category.share.count))
  return resultsTexts.distribution(label, n, boxes, shareTexts.missing(blank, unreadable, notOnForm))
}
