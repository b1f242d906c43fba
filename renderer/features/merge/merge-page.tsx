import { useRef, useState } from 'react'
import { mergeRefusalText, mergeTexts as texts } from '../../../shared/text/merge'
import { useCall } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { DropHere } from '../../ui/drop-here'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { Page } from '../../ui/page'
import { useFileDrop } from '../../ui/use-file-drop'
import classes from './merge.module.css'
import { MergeFiles } from './merge-files'
import { MergeReading } from './merge-reading'
import { MergeRules } from './merge-rules'
import { MergedTable } from './merged-table'
import { SavedMerge } from './saved-merge'
import { useMerge } from './use-merge'
import { useMergeCommands } from './use-merge-commands'

/** Deliveries of many förbund as one table: choose the files, see what becomes of each, see the table and save it. */
export function MergePage() {
  const overview = useCall('getMerge')
  const [name, setName] = useState<string>(texts.wholeCountry)
  const work = useMerge()
  const place = useRef<HTMLDivElement>(null)
  const commands = useMergeCommands(work, overview.data ?? null, name, () => {
    setName(texts.wholeCountry)
    place.current?.focus()
  })
  const dropping = useFileDrop(commands.choose.when ? work.drop : null)
  const ready = overview.data?.merged != null
  return (
    <Page
      page="merge"
      withoutRound
      action={<CommandButton command={ready ? commands.save : commands.choose} loading={work.saving} />}
    >
      <IntoView subject={work.error}>
        <ErrorNotice error={work.error} />
      </IntoView>
      {work.saved && <SavedMerge saved={work.saved} />}
      <div className={classes.content} ref={place} tabIndex={-1}>
        {work.reading ? (
          <MergeReading onCancel={work.cancel} />
        ) : (
          <Loaded query={overview}>
            {({ files, merged, refusal }) =>
              files.length === 0 ? (
                <EmptyState title={texts.none} actions={<CommandButton command={commands.choose} variant="default" />}>
                  <p>{texts.noneExplained}</p>
                  <p className={classes.rule}>{texts.noneRule}</p>
                </EmptyState>
              ) : (
                <>
                  <MergeFiles files={files} clear={commands.clear} more={ready ? commands.choose : null} />
                  {refusal && <Message kind="warning">{mergeRefusalText(refusal)}</Message>}
                  {merged && <MergedTable merged={merged} name={name} onName={setName} />}
                  {merged && <MergeRules />}
                </>
              )
            }
          </Loaded>
        )}
      </div>
      {dropping && <DropHere text={texts.dropHere} />}
    </Page>
  )
}
