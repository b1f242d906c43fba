import type { DeliveryComparison } from '../../../shared/delivery/comparison'
import { comparisonTexts, savedTexts } from '../../../shared/text/delivery-page'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { Message } from '../../ui/message'
import { SavedFile } from '../../ui/saved-file'
import { ShowDelivery } from './show-delivery'
import type { FileWork as Work } from './use-file-work'

/** What has come of the work with a delivery's files. */
export function FileWork({ work: { recreated, compared, error } }: { readonly work: Work }) {
  if (error) {
    return (
      <IntoView subject={error}>
        <ErrorNotice error={error} />
      </IntoView>
    )
  }
  if (recreated) {
    const { record, fileName, identical } = recreated
    const said = identical ? savedTexts.recreated : savedTexts.recreatedOtherwise
    return (
      <SavedFile key={fileName} id={record.id} actions={<ShowDelivery delivery={{ ...record, fileName }} />}>
        {said(record.number, fileName)}
      </SavedFile>
    )
  }
  if (!compared) return null
  return (
    <IntoView subject={compared}>
      <div role="status">
        <Message kind={kindOf(compared)}>{comparisonSentence(compared)}</Message>
      </div>
    </IntoView>
  )
}

function kindOf({ outcome: { kind } }: DeliveryComparison): 'done' | 'information' | 'warning' {
  if (kind === 'identical' || kind === 'same-content') return 'done'
  return kind === 'differs' || kind === 'problem' ? 'warning' : 'information'
}

function comparisonSentence({ number, fileName, outcome }: DeliveryComparison): string {
  switch (outcome.kind) {
    case 'identical':
      return comparisonTexts.identical(number, fileName)
    case 'same-content':
      return comparisonTexts.sameContent(number, fileName)
    case 'differs':
      return comparisonTexts.differs(number, fileName)
    case 'not-the-file':
      return comparisonTexts.notTheFile(number, fileName)
    case 'another-delivery':
      return comparisonTexts.another(number, fileName, outcome)
    case 'problem':
      return comparisonTexts.problem(fileName, outcome.problem)
  }
}
