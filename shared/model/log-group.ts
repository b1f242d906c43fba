import { type LogAction, logActions } from './log-entry'

/** What the log can be narrowed to; an action may be in several groups. */
export const logGroups = ['entry', 'import', 'delivery', 'open-text', 'removed', 'safekeeping', 'settings'] as const
export type LogGroup = (typeof logGroups)[number]

const grouped: Readonly<Record<LogAction, readonly LogGroup[]>> = {
  'database-created': ['safekeeping'],
  'opened-with-recovery-key': ['safekeeping'],
  'round-created': ['settings'],
  'round-changed': ['settings'],
  'round-closed': ['settings'],
  'round-reopened': ['settings'],
  'insats-created': ['settings'],
  'insats-renamed': ['settings'],
  'insats-removed': ['settings', 'removed'],
  'accounting-changed': ['settings'],
  'instrument-version-created': ['settings'],
  'scale-changed': ['settings'],
  'answer-recorded': ['entry'],
  'response-saved': ['entry'],
  'response-corrected': ['entry'],
  'response-moved': ['entry'],
  'response-deleted': ['entry', 'removed'],
  'open-text-changed': ['entry', 'open-text'],
  'open-text-masked': ['open-text'],
  'open-texts-read': ['open-text'],
  'second-entry-rule-set': ['settings'],
  'second-answer-recorded': ['entry'],
  'second-entry-finished': ['entry'],
  'difference-resolved': ['entry'],
  'step-undone': ['entry'],
  'step-redone': ['entry'],
  'draft-discarded': ['entry', 'removed'],
  'import-committed': ['import'],
  'import-undone': ['import', 'removed'],
  'failed-rows-saved': ['import'],
  'delivery-choices-set': ['delivery'],
  'delivery-written': ['delivery'],
  'delivery-refused': ['delivery'],
  'delivery-recreated': ['delivery'],
  'target-set': ['settings'],
  'target-removed': ['settings', 'removed'],
  'reference-set': ['settings'],
  'reference-removed': ['settings', 'removed'],
  'reference-opened': ['settings'],
  'reference-closed': ['settings', 'removed'],
  'register-indicator-created': ['settings'],
  'register-indicator-changed': ['settings'],
  'register-indicator-removed': ['settings', 'removed'],
  'register-values-set': ['settings'],
  'presentation-set': ['settings'],
  'report-exported': ['delivery'],
  'chart-exported': ['delivery'],
  'log-exported': ['safekeeping'],
  'backup-restored': ['safekeeping'],
  'backup-removed': ['safekeeping', 'removed'],
  'password-set': ['safekeeping'],
  'password-changed': ['safekeeping'],
  'password-removed': ['safekeeping'],
  'round-disposed': ['safekeeping', 'removed'],
  'open-texts-disposed': ['safekeeping', 'removed', 'open-text'],
}

/** The actions of a group. */
export function actionsOf(group: LogGroup): readonly LogAction[] {
  return logActions.filter((action) => grouped[action].includes(group))
}
