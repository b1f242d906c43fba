import { Button } from '@mantine/core'
import { brokenLogText, logPartTexts as texts } from '../../../shared/text/log-part'
import { useFreshCall } from '../../api/hooks'
import { useProgress } from '../../api/use-progress'
import { BusyNotice } from '../../ui/busy-notice'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import classes from './log.module.css'

/** The going through of the log, as `useFreshCall` gives it. */
type LogChecking = ReturnType<typeof useLogChecking>

/** Goes through all of the log each time the part is opened. */
export function useLogChecking() {
  return useFreshCall('checkLog', undefined)
}

/** Whether the log is whole; where it breaks, what that may mean and what to do. */
export function LogChain({ checking: { data, error, isFetching, refetch } }: { readonly checking: LogChecking }) {
  const progress = useProgress('getLogProgress', isFetching)?.checking
  const again = (
    <Button variant="default" onClick={() => void refetch()}>
      {texts.checkAgain}
    </Button>
  )
  if (isFetching) return <BusyNotice text={progress ? texts.checkingHowFar(progress.done, progress.of) : texts.checking} />
  if (error) return <ErrorNotice error={error} onTryAgain={() => void refetch()} />
  // Another that began took its place.
  if (!data) return <div>{again}</div>
  const { broken } = data
  if (!broken) return <Message kind="done">{texts.whole(data)}</Message>
  const [whatIsSo, ...more] = brokenLogText(broken)
  return (
    <div role="alert">
      <Message kind="warning" actions={again}>
        {whatIsSo}
        <span className={classes.broken}>
          {more.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </span>
      </Message>
    </div>
  )
}
