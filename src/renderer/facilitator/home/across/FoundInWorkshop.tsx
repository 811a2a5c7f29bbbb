import type { FoundThing, FoundWorkshop } from '@core/across/search-plans'
import { Button } from '../../../shared/parts/Button'
import { RehearsalMark } from '../../../shared/parts/RehearsalMark'
import { number } from '../../../shared/words/counts'
import { dateInShort } from '../../../shared/words/dates'
import type { OpenAt } from '../open-at'
import { foundLabels } from './found-in-words'
import styles from './SearchResults.module.css'
import { Stretches } from './Stretches'

interface FoundInWorkshopProps {
  readonly workshop: FoundWorkshop
  readonly onOpen: (at: OpenAt) => void
  readonly onShowAll: () => void
}

const ofTheWorkshop: readonly FoundThing['kind'][] = ['title', 'place', 'purpose', 'organisation']

/** What was found in one workshop. Each thing leads to it. */
export function FoundInWorkshop({ workshop, onOpen, onShowAll }: FoundInWorkshopProps) {
  const { workshopId, title, date, place, rehearsal, found, things } = workshop
  const more = found - things.length
  const where = [date === '' ? '' : dateInShort(date), place].filter((words) => words !== '').join(' · ')
  const open = ({ kind, actionId }: FoundThing) =>
    onOpen({ workshopId, plan: ofTheWorkshop.includes(kind) ? null : { actionId } })
  return (
    <section aria-label={title} className={styles.workshop}>
      <div className={styles.heading}>
        <h2 className={styles.title}>
          <button type="button" className={styles.open} onClick={() => onOpen({ workshopId, plan: null })}>
            {title}
          </button>
        </h2>
        {where !== '' && <p className={styles.where}>{where}</p>}
        {rehearsal && <RehearsalMark />}
      </div>
      <ul className={styles.things}>
        {things.map((thing, index) => (
          <li key={index}>
            <button type="button" className={styles.thing} onClick={() => open(thing)}>
              <span className={styles.kind}>{foundLabels[thing.kind]}</span>
              <span className={styles.words}>
                <Stretches of={thing.text} />
                {thing.beside.length > 0 && (
                  <span className={styles.beside}>
                    <Stretches of={thing.beside} />
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="quiet" size="small" onClick={onShowAll} aria-label={`Show ${more} more from ${title}`}>
          and {number(more)} more here
        </Button>
      )}
    </section>
  )
}
