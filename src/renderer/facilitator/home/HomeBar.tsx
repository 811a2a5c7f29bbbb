import type { ActionChoice } from '@core/across/choose-actions'
import { ThemeSwitch } from '../../shared/parts/ThemeSwitch'
import { number } from '../../shared/words/counts'
import { SearchField } from './across/SearchField'
import styles from './HomeBar.module.css'

/** What Home shows. */
export type HomeView = 'workshops' | 'actions' | 'organisations'

/** Where somebody is on Home: kept while they are in a workshop. */
export interface HomePlace {
  readonly view: HomeView
  /** What they look for; empty while they look for nothing. */
  readonly typed: string
  /** Which actions they want to see. */
  readonly choice: ActionChoice
}

export const everyAction: ActionChoice = { organisation: null, status: null, rehearsals: false }
export const atHome: HomePlace = { view: 'workshops', typed: '', choice: everyAction }

export interface HomeBarProps {
  readonly place: HomePlace
  readonly onPlace: (place: HomePlace) => void
  /** How many actions are overdue over all workshops. */
  readonly overdue: number
  readonly onGoToFound: () => void
  /** There is no workshop yet: nothing to look at or look for. */
  readonly isEmpty: boolean
}

const views: readonly { readonly id: HomeView; readonly label: string }[] = [
  { id: 'workshops', label: 'Workshops' },
  { id: 'actions', label: 'Actions' },
  { id: 'organisations', label: 'Organisations' },
]

export function HomeBar({ place, onPlace, overdue, onGoToFound, isEmpty }: HomeBarProps) {
  return (
    <header className={styles.bar}>
      <p className={styles.name}>Roundtable</p>
      {!isEmpty && (
        <>
          <nav aria-label="Home" className={styles.views}>
            {views.map(({ id, label }) => (
              <button
                key={id}
                type="button"
                className={styles.view}
                aria-current={id === place.view ? 'page' : undefined}
                onClick={() => onPlace({ ...place, view: id, typed: '' })}
              >
                {label}
                {id === 'actions' && overdue > 0 && <span className={styles.overdue}> {number(overdue)} overdue</span>}
              </button>
            ))}
          </nav>
          <SearchField
            typed={place.typed}
            onType={(typed) => onPlace({ ...place, typed })}
            onGoToFound={onGoToFound}
          />
        </>
      )}
      <div className={styles.tools}>
        <ThemeSwitch />
      </div>
    </header>
  )
}
