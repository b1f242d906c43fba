import { useMemo } from 'react'
import type { Form } from '../../../shared/instrument/definition'
import type { ReferenceValue } from '../../../shared/model/target'
import { useCall } from '../../api/hooks'

/** What others have had for the measures of a form in a year; nothing until it has been read. */
export function useReferences({ key }: Form, year: number): readonly ReferenceValue[] {
  const { data } = useCall('listReferenceValues')
  return useMemo(() => (data ?? []).filter((reference) => reference.form === key && reference.year === year), [data, key, year])
}
