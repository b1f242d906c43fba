import { useSyncExternalStore } from 'react'
import { useWorkspace } from '../../ui/workspace'
import type { ImportDraft } from './draft'

interface Kept {
  readonly database: string
  readonly draft: ImportDraft
}

// Outside React on purpose: a look at another page must not cost what was decided here.
let kept: Kept | null = null
const listeners = new Set<() => void>()

interface DraftStore {
  readonly draft: ImportDraft | null
  readonly keep: (draft: ImportDraft | null) => void
}

/** The import that is under way in the open database, which outlives the page; null where there is none. */
export function useDraftStore(): DraftStore {
  const { folder, fileName } = useWorkspace().database
  const database = `${folder}/${fileName}`
  const current = useSyncExternalStore(listen, () => kept)
  return {
    draft: current?.database === database ? current.draft : null,
    keep: (draft) => {
      kept = draft && { database, draft }
      for (const listener of listeners) listener()
    },
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
