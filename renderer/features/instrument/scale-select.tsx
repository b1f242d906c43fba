import { NativeSelect } from '@mantine/core'
import type { PlacedQuestion } from '../../../shared/instrument/difference'
import { findScale } from '../../../shared/instrument/lookup'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import { errorText } from '../../../shared/text/errors'
import { instrumentTexts } from '../../../shared/text/instrument'
import { useAction } from '../../api/hooks'
import { useNotices } from '../../ui/notice'
import { Writing } from '../../ui/writing'
import classes from './instrument-page.module.css'

interface ScaleSelectProps {
  readonly version: InstrumentVersion
  readonly placed: PlacedQuestion
}

/** Which scale a question is answered on, while no answer stands on it. Said at the foot of the page, with undo. */
export function ScaleSelect({ version, placed: { form, question } }: ScaleSelectProps) {
  const setScale = useAction('setScale')
  const { say } = useNotices()
  const { definition, id } = version
  const scales = definition.scales.filter(({ kind }) => kind !== 'background')

  const choose = (scale: string) => {
    const place = { instrumentVersionId: id, question: question.key }
    const undo = () => setScale.mutate({ ...place, scale: question.scale })
    setScale.mutate(
      { ...place, scale },
      {
        onSuccess: () =>
          say({ text: instrumentTexts.scaleChanged(question.number, form.title, findScale(definition, scale).title), undo }),
      },
    )
  }
  return (
    <Writing>
      <NativeSelect
        className={classes.scale}
        aria-label={instrumentTexts.scaleOf(question.number, form.title)}
        data={scales.map(({ key, title }) => ({ value: key, label: title }))}
        value={question.scale}
        error={setScale.error && errorText(setScale.error.failure)}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </Writing>
  )
}
