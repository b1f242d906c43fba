import { TextInput } from '@mantine/core'
import { isSame, toDecide } from '../../../shared/instrument/difference'
import { instrumentFileTexts as texts } from '../../../shared/text/instrument-version'
import { CommandButton } from '../../commands/command-button'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import { countedDifferences } from './difference-words'
import classes from './instrument-page.module.css'
import { OtherDifferences } from './other-differences'
import { QuestionDifferences } from './question-differences'
import type { VersionCommands } from './use-version-commands'
import type { OpenVersionFile, VersionFile } from './use-version-file'
import { WorkbookProblems } from './workbook-problems'

interface VersionFileViewProps {
  readonly open: OpenVersionFile
  readonly work: VersionFile
  readonly commands: VersionCommands
}

/** A workbook that has been read: what is wrong in it, or what differs and the way to add it. Nothing is stored before that. */
export function VersionFileView({ open, work, commands: { read, add, leave } }: VersionFileViewProps) {
  const { file, comparedWith, label, continued } = open
  const { outcome } = file
  const ways = (
    <div className={classes.actions}>
      <CommandButton command={read} variant="default" />
      <CommandButton command={leave} variant="default" />
    </div>
  )
  if (outcome.kind === 'problems') {
    return (
      <Section title={file.fileName} description={texts.comparedWith(comparedWith.label)} action={ways}>
        <WorkbookProblems problems={outcome.problems} more={outcome.more} />
      </Section>
    )
  }
  const { difference, forms, questions } = outcome
  if (isSame(difference)) {
    return (
      <Section title={file.fileName} action={ways}>
        <Message kind="information">{texts.same(comparedWith.label)}</Message>
      </Section>
    )
  }
  const reworded = toDecide(difference).length
  return (
    <div className={classes.steps}>
      <Section
        title={file.fileName}
        description={`${texts.comparedWith(comparedWith.label)} ${texts.size(forms, questions, countedDifferences(difference))}`}
        action={ways}
      >
        {reworded > 0 && <Message kind="warning">{texts.toDecide(reworded)}</Message>}
      </Section>
      <QuestionDifferences difference={difference} continued={continued} onContinue={work.setContinued} />
      <OtherDifferences difference={difference} />
      <Section title={texts.addTitle}>
        <div className={classes.add}>
          <TextInput
            className={classes.name}
            label={texts.name}
            description={texts.nameDescription}
            value={label}
            maxLength={120}
            onChange={(event) => work.setLabel(event.currentTarget.value)}
          />
          <IntoView subject={work.error}>
            <ErrorNotice error={work.error} />
          </IntoView>
          <div className={classes.actions}>
            <CommandButton command={add} loading={work.adding} />
            <CommandButton command={leave} variant="default" />
          </div>
        </div>
      </Section>
    </div>
  )
}
