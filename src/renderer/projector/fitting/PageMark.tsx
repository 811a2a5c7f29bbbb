import { useWords } from '../language'
import styles from './PageMark.module.css'

/** `2 of 5`, with a dot for each page; nothing where there is only one. */
export function PageMark({ page, pages }: { page: number; pages: number }) {
  const words = useWords()
  if (pages < 2) return null
  return (
    <p className={styles.mark}>
      {pages <= 12 && (
        <span aria-hidden className={styles.dots}>
          {Array.from({ length: pages }, (_, index) => (
            <span key={index} className={index === page ? styles.here : styles.dot} />
          ))}
        </span>
      )}
      {words.pageOf(page + 1, pages)}
    </p>
  )
}
