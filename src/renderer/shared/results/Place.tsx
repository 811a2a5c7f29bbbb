import { classNames } from '../parts/class-names'
import styles from './ResultBars.module.css'
import type { Language } from '@core/language'
import { resultWords } from './words'

/** `1st`, `joint 2nd`: first places stand out. */
export function Place({ rank, tied, language }: { rank: number; tied: boolean; language: Language }) {
  return (
    <span className={classNames(styles.place, rank === 1 && styles.first)}>{resultWords[language].place(rank, tied)}</span>
  )
}
