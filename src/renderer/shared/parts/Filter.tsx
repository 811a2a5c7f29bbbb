import { classNames } from './class-names'
import styles from './Filter.module.css'

export interface FilterProps<Id> {
  /** What the choices narrow down, for screen readers. */
  readonly label: string
  readonly choices: readonly { readonly id: Id; readonly label: string; readonly count: number }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** Shows some of a list only, with how many there are of each. */
export function Filter<Id extends string | null>({ label, choices, selected, onSelect }: FilterProps<Id>) {
  return (
    <div role="group" aria-label={label} className={styles.filter}>
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          aria-pressed={choice.id === selected}
          className={classNames(styles.choice, choice.id === selected && styles.selected)}
          onClick={() => onSelect(choice.id)}
        >
          {choice.label} <span className={styles.count}>{choice.count}</span>
        </button>
      ))}
    </div>
  )
}
