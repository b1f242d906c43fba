import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { boardTexts as texts } from '../../../shared/text/board'
import { formatCount } from '../../../shared/text/format'
import { GrowingTextarea } from '../../ui/growing-textarea'
import classes from './board.module.css'
import { movesOf } from './move-keys'
import { Thumbnail } from './thumbnail'

/** As many signs as a comment may have. */
const longestComment = 2000

interface SlideCardProps {
  readonly number: number
  readonly chart: ReportChart
  readonly comment: string
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (chart: string, distance: 1 | -1) => void
  readonly onRemove: (chart: string) => void
  readonly onComment: (chart: string, comment: string) => void
  /** The field of the comment has been left. */
  readonly onCommentDone: () => void
}

/** One slide in the list: what it says and is about, its comment, and how it is moved and removed. */
export const SlideCard = memo(function SlideCard(props: SlideCardProps) {
  const { number, chart, comment, first, last, onMove, onRemove, onComment, onCommentDone } = props
  const { key, title, subject } = chart
  return (
    <li className={classes.slide} data-chart={key} onKeyDown={movesOf((distance) => onMove(key, distance))}>
      <span className={classes.number} aria-hidden>
        {formatCount(number)}
      </span>
      <Thumbnail chart={chart} />
      <div className={classes.said}>
        <h3>
          <span className="visually-hidden">{texts.slide(number, '')} </span>
          {title}
        </h3>
        <p className={classes.quiet}>{subject}</p>
        <GrowingTextarea
          aria-label={texts.commentOf(number, title)}
          placeholder={texts.commentPlaceholder}
          leastLines={1}
          mostLines={8}
          size="md"
          maxLength={longestComment}
          {...(comment.length >= longestComment
            ? { description: texts.longest(longestComment), inputWrapperOrder: ['input', 'description'] }
            : {})}
          value={comment}
          onChange={({ currentTarget }) => onComment(key, currentTarget.value)}
          onBlur={onCommentDone}
        />
      </div>
      <div className={classes.buttons}>
        <UnstyledButton
          className={classes.sign}
          aria-label={texts.up(title)}
          title={texts.up(title)}
          aria-disabled={first || undefined}
          onClick={() => onMove(key, -1)}
        >
          <IconArrowUp size={20} aria-hidden />
        </UnstyledButton>
        <UnstyledButton
          className={classes.sign}
          aria-label={texts.down(title)}
          title={texts.down(title)}
          aria-disabled={last || undefined}
          onClick={() => onMove(key, 1)}
        >
          <IconArrowDown size={20} aria-hidden />
        </UnstyledButton>
        <UnstyledButton
          className={classes.sign}
          aria-label={texts.remove(title)}
          title={texts.remove(title)}
          data-remove
          onClick={() => onRemove(key)}
        >
          <IconTrash size={20} aria-hidden />
        </UnstyledButton>
      </div>
    </li>
  )
})
