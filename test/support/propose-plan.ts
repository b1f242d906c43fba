import type { ImportPlan, SheetUnderstanding } from '../../shared/importing/plan'

/** The plan that follows an understanding as it stands, uncertain columns included; null where the form is not known. */
export function proposePlan(understanding: SheetUnderstanding): ImportPlan | null {
  if (understanding.form === null) return null
  const roles = understanding.columns.map(({ role }) => role)
  const { headerRow, form } = understanding
  return {
    headerRow,
    form,
    roles,
    insatser: {},
    resolutions: {},
    valueAnswers: {},
    outsideScale: {},
    repeat: null,
    conflicts: {},
  }
}
