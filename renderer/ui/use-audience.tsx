import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Audience } from '../../shared/report/shown/shown-round'
import type { PageId } from '../../shared/text/pages'

/** The pages whose figures follow who sees them. */
export const audiencePages: readonly PageId[] = ['results', 'trends']

interface AudienceChoice {
  readonly audience: Audience
  readonly choose: (audience: Audience) => void
  /** Takes the other one (the command with the key V). */
  readonly switchAudience: () => void
}

const AudienceContext = createContext<AudienceChoice | null>(null)

/** Keeps who sees the figures, for all pages and every förbund, until the program ends: it always starts with the förbund alone. */
export function AudienceProvider({ children }: { readonly children: ReactNode }) {
  const [audience, choose] = useState<Audience>('internal')
  const switchAudience = useCallback(() => choose((current) => (current === 'internal' ? 'display' : 'internal')), [])
  const choice = useMemo(() => ({ audience, choose, switchAudience }), [audience, switchAudience])
  return <AudienceContext value={choice}>{children}</AudienceContext>
}

/** Who sees the figures of the pages Resultat and Trender. */
export function useAudience(): AudienceChoice {
  const choice = useContext(AudienceContext)
  if (!choice) throw new Error('useAudience outside AudienceProvider')
  return choice
}
