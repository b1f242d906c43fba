import { type Icon, IconArrowDownRight, IconArrowUpRight, IconTilde, IconUnlink } from '@tabler/icons-react'
import type { ChangeVerdict } from '../../shared/statistics/change-verdict'

const signs: Readonly<Record<ChangeVerdict['verdict'], Icon>> = {
  increase: IconArrowUpRight,
  decrease: IconArrowDownRight,
  'within-chance': IconTilde,
  'not-comparable': IconUnlink,
}

/** The sign of a verdict, which its words always stand beside. */
export function VerdictSign({ verdict }: { readonly verdict: ChangeVerdict['verdict'] }) {
  const Sign = signs[verdict]
  return <Sign size={18} aria-hidden />
}
