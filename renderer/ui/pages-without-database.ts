import type { PageId } from '../../shared/text/pages'

/** The pages that need no database: the start page leads to them too. */
export const pagesWithoutDatabase: readonly PageId[] = ['merge', 'about']
