import '@fontsource-variable/inter/index.css'
import './styles/mantine.css'
import '@mantine/spotlight/styles.css'
import './styles/global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { askAhead, createQueryClient } from './api/hooks'
import { reportBug, reportUncaughtBugs } from './api/report-bug'
import { App } from './app'
import { cssVariablesResolver, theme } from './styles/theme'
import { ErrorBoundary } from './ui/error-boundary'

// The content security policy lets only a style element with this nonce in; main writes it into the page at each load.
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

reportUncaughtBugs()

const queryClient = createQueryClient()
// Asked together before anything is rendered. Where no database is open the second fails, and is asked again once one is.
askAhead(queryClient, 'getStartState')
askAhead(queryClient, 'getWorkspace')

createRoot(root, { onCaughtError: reportBug, onUncaughtError: reportBug }).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  </StrictMode>,
)
