import type { AppErrorCode } from '../../../shared/contract/app-error'
import type { StartState } from '../../../shared/contract/database-calls'
import { aboutTexts } from '../../../shared/text/about'
import { commonTexts } from '../../../shared/text/common'
import { errorText } from '../../../shared/text/errors'
import { startTexts } from '../../../shared/text/start'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import { useNavigation } from '../../ui/navigation'
import { UndoNotice } from '../../ui/notice'
import { CreateForm } from './create-form'
import { DamagedChoice } from './damaged-choice'
import { RecentList } from './recent-list'
import { StartChoice } from './start-choice'
import classes from './start-page.module.css'
import { Unlock } from './unlock'
import { useStart } from './use-start'

/** What has a part of the page of its own, with what to do about it. */
const explainedBelow: readonly AppErrorCode[] = ['password-needed', 'database-damaged']

/** The first page: create a database, open one, go on with a recent one, or look at the demo. */
export function StartPage({ state }: { readonly state: StartState }) {
  const start = useStart()
  const { goTo } = useNavigation()
  const first = state.recent.length === 0
  const create = <CreateForm onCreate={start.create} first={first} />
  return (
    <main className={classes.start}>
      <header className={classes.head}>
        <h1>{commonTexts.programName}</h1>
        <p className={classes.purpose}>{startTexts.purpose}</p>
      </header>
      {state.problem && !explainedBelow.includes(state.problem.code) && (
        <Message kind="warning">
          {startTexts.problem}. {errorText(state.problem)}
        </Message>
      )}
      <ErrorNotice error={start.error && explainedBelow.includes(start.error.failure.code) ? null : start.error} />
      <div className={classes.choices}>
        <Unlock asked={start.error} />
        {state.damaged && <DamagedChoice damaged={state.damaged} start={start} />}
        {first ? create : <RecentList recent={state.recent} onOpen={start.openRecent} />}
        <StartChoice
          title={startTexts.open}
          description={startTexts.openDescription}
          button={startTexts.openButton}
          onChoose={start.open}
        />
        <StartChoice
          title={startTexts.demo}
          description={startTexts.demoDescription}
          button={startTexts.demoButton}
          onChoose={start.openDemo}
        />
        {!first && create}
        <StartChoice
          title={startTexts.merge}
          description={startTexts.mergeDescription}
          button={startTexts.mergeButton}
          onChoose={() => goTo('merge')}
        />
      </div>
      <footer className={classes.version}>
        {startTexts.version(state.programVersion)} · <a href="#about">{aboutTexts.link}</a>
      </footer>
      <UndoNotice />
    </main>
  )
}
