import { createContext, type ReactNode, useContext } from 'react'
import type { OpenedDatabase } from '../../shared/contract/database-calls'
import type { Workspace } from '../../shared/contract/workspace-calls'
import type { InstrumentVersion } from '../../shared/instrument/version'
import type { Round } from '../../shared/model/round'

/** What is known wherever a page is shown: the open database and what it holds beside answers. */
export interface OpenWorkspace extends Workspace {
  readonly database: OpenedDatabase
}

const WorkspaceContext = createContext<OpenWorkspace | null>(null)

export function WorkspaceProvider({ workspace, children }: { readonly workspace: OpenWorkspace; readonly children: ReactNode }) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

/** The förbund, its rounds, insatser and instrument versions. Only inside pages: there is always an open database there. */
export function useWorkspace(): OpenWorkspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace outside WorkspaceProvider')
  return workspace
}

/** The version of the instrument that a round is answered on. */
export function instrumentOf(workspace: Workspace, round: Round): InstrumentVersion {
  const version = workspace.instrumentVersions.find(({ id }) => id === round.instrumentVersionId)
  if (!version) throw new Error(`no instrument version ${round.instrumentVersionId}`)
  return version
}
