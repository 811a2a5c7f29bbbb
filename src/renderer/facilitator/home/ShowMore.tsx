import { Button } from '../../shared/parts/Button'
import { counted } from '../../shared/words/counts'
import styles from './ShowMore.module.css'

interface ShowMoreProps {
  readonly more: number
  /** What they are, each. */
  readonly what: string
  readonly onMore: () => void
}

/** Says how many more there are, and shows some of them. Nothing where all are shown. */
export function ShowMore({ more, what, onMore }: ShowMoreProps) {
  if (more === 0) return null
  return (
    <p className={styles.more}>
      <span>and {counted(more, `more ${what}`)}</span>
      <Button onClick={onMore} aria-label={`Show more ${what}s`}>
        Show more
      </Button>
    </p>
  )
}
