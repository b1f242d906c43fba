import classes from './delivery.module.css'

/** A button within a line or a cell: its text stands in line with what is above it. */
export const quietButton = { variant: 'subtle', size: 'compact-md', className: classes.inCell ?? '' } as const
