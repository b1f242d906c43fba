import { Suspense, useCallback, useState } from 'react'
import type { OpenedDatabase, StartState } from '../shared/contract/database-calls'
import { useCall, useDatabaseChange } from './api/hooks'
import { CommandProvider } from './commands/command-provider'
import { KeyList } from './commands/key-list'
import { Palette, palette } from './commands/palette'
import { StartPage } from './features/start/start-page'
import { GivenDatabase } from './given-database'
import { existingPages, pageComponents } from './pages'
import { ErrorBoundary } from './ui/error-boundary'
import { Frame } from './ui/frame'
import { FrameWithoutDatabase } from './ui/frame-without-database'
import { Loaded } from './ui/loaded'
import { Loading } from './ui/loading'
import { NavigationProvider, useNavigation } from './ui/navigation'
import { NoticeProvider } from './ui/notice'
import { pagesWithoutDatabase } from './ui/pages-without-database'
import { RoundChoiceProvider } from './ui/round-choice'
import { StepHistoryProvider } from './ui/step-history'
import { AudienceProvider } from './ui/use-audience'
import { useFocusGivenBack } from './ui/use-focus-given-back'
import { WorkspaceProvider } from './ui/workspace'
import { useGlobalCommands, useStartCommands } from './use-global-commands'

/** The window: the start page while no database is open, otherwise the frame with the page that is open. */
export function App() {
  useDatabaseChange()
  useFocusGivenBack()
  const startState = useCall('getStartState')
  return (
    <NavigationProvider pages={existingPages}>
      <NoticeProvider>
        <AudienceProvider>
          <GivenDatabase />
          <Loaded query={startState}>
            {(state) => (state.database ? <OpenDatabase database={state.database} /> : <NoDatabase state={state} />)}
          </Loaded>
        </AudienceProvider>
      </NoticeProvider>
    </NavigationProvider>
  )
}

function NoDatabase({ state }: { readonly state: StartState }) {
  const [keysShown, setKeysShown] = useState(false)
  const commands = useStartCommands(
    existingPages,
    useCallback(() => setKeysShown(true), []),
  )
  const { page, goTo } = useNavigation()
  return (
    <CommandProvider commands={commands}>
      {pagesWithoutDatabase.includes(page) ? (
        <NavigationProvider pages={pagesWithoutDatabase}>
          <FrameWithoutDatabase>
            <ErrorBoundary key={page} onLeave={() => goTo('overview')}>
              <OpenPage />
            </ErrorBoundary>
          </FrameWithoutDatabase>
        </NavigationProvider>
      ) : (
        <StartPage state={state} />
      )}
      <Palette />
      <KeyList opened={keysShown} onClose={() => setKeysShown(false)} />
    </CommandProvider>
  )
}

function OpenDatabase({ database }: { readonly database: OpenedDatabase }) {
  const workspace = useCall('getWorkspace')
  return (
    <Loaded query={workspace}>
      {(loaded) => (
        <WorkspaceProvider workspace={{ ...loaded, database }}>
          <RoundChoiceProvider>
            <StepHistoryProvider>
              <Window />
            </StepHistoryProvider>
          </RoundChoiceProvider>
        </WorkspaceProvider>
      )}
    </Loaded>
  )
}

function Window() {
  const [keysShown, setKeysShown] = useState(false)
  const commands = useGlobalCommands(
    existingPages,
    useCallback(() => setKeysShown(true), []),
  )
  const { page, goTo } = useNavigation()
  return (
    <CommandProvider commands={commands}>
      <Frame pages={existingPages} onSearch={palette.open}>
        <ErrorBoundary key={page} onLeave={() => goTo('overview')}>
          <OpenPage />
        </ErrorBoundary>
      </Frame>
      <Palette />
      <KeyList opened={keysShown} onClose={() => setKeysShown(false)} />
    </CommandProvider>
  )
}

/** What the open page shows; one that is not read yet is being read. */
function OpenPage() {
  const { page } = useNavigation()
  const Content = pageComponents[page]
  return <Suspense fallback={<Loading />}>{Content && <Content />}</Suspense>
}
