import type { ReactNode } from 'react'
import { onlyForWritingText } from '../../shared/text/database'
import { Message } from './message'
import { useWorkspace } from './workspace'

/**
 * Content that is only for writing, where the database can be written in; otherwise why it cannot. What is under way stays in sight where the
 * file has gone: it can be saved anew, and then goes on.
 */
export function ReadOnlyGate({ children }: { readonly children: ReactNode }) {
  const { access } = useWorkspace().database
  if (access.kind === 'write' || access.reason === 'gone') return <>{children}</>
  return <Message kind="locked">{onlyForWritingText(access)}</Message>
}
