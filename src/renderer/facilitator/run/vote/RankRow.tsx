import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { resultWords } from '../../../shared/results/words'
import styles from './DotsRow.module.css'

export interface RankRowProps {
  readonly name: string
  /** 1 is the best; null while it has none. */
  readonly place: number | null
  /** How many have a place. */
  readonly ranked: number
  /** 0 takes it out. */
  readonly onPlace: (place: number) => void
}

/** One option and its place: a number, left and right, space for the next place, or the buttons. */
export function RankRow({ name, place, ranked, onPlace }: RankRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const changed = placeByKey(event.key, place, ranked)
    if (changed === null) return
    event.preventDefault()
    onPlace(changed)
  }
  const shown = place === null ? '–' : resultWords.en.place(place, false)
  return (
    <div className={styles.ranked}>
      <div
        role="spinbutton"
        tabIndex={0}
        aria-label={name}
        aria-valuenow={place ?? 0}
        aria-valuetext={place === null ? 'No place' : shown}
        aria-valuemin={0}
        className={styles.option}
        onKeyDown={onKeyDown}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.place}>{shown}</span>
      </div>
      <button
        type="button"
        tabIndex={-1}
        aria-label={place === null ? `Next place for ${name}` : `Move up: ${name}`}
        disabled={place === 1}
        className={styles.step}
        onClick={() => onPlace(place === null ? ranked + 1 : place - 1)}
      >
        <ArrowUp aria-hidden size={18} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Move down: ${name}`}
        disabled={place === null || place === ranked}
        className={styles.step}
        onClick={() => onPlace((place ?? 0) + 1)}
      >
        <ArrowDown aria-hidden size={18} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`No place for ${name}`}
        disabled={place === null}
        className={styles.step}
        onClick={() => onPlace(0)}
      >
        <X aria-hidden size={18} />
      </button>
    </div>
  )
}

function placeByKey(key: string, place: number | null, ranked: number): number | null {
  if (/^\d$/.test(key)) return Number(key)
  if (key === ' ') return place ?? ranked + 1
  if (key === 'Backspace' || key === 'Delete') return 0
  if (place === null) return key === 'ArrowLeft' ? ranked + 1 : null
  if (key === 'ArrowLeft') return Math.max(1, place - 1)
  return key === 'ArrowRight' ? Math.min(ranked, place + 1) : null
}
