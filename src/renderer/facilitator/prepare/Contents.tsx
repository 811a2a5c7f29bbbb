import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { Play } from 'lucide-react'
import { Button } from '../../shared/parts/Button'
import { counted } from '../../shared/words/counts'
import { dateInShort } from '../../shared/words/dates'
import { minutesInWords } from '../../shared/words/durations'
import { RehearseButton } from '../rehearsal/RehearseButton'
import styles from './Contents.module.css'

export type SectionId = 'about' | 'agenda' | 'organisations'

export interface ContentsProps {
  readonly view: Received<FacilitatorView>
  readonly onGoTo: (section: SectionId) => void
  readonly onStart: () => void
}

/** The page's contents with what each part holds at present, and the way on. */
export function Contents({ view, onGoTo, onStart }: ContentsProps) {
  const { details, stages, organisations, status } = view
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0)
  const parts: readonly { readonly id: SectionId; readonly name: string; readonly holds: string }[] = [
    { id: 'about', name: 'About', holds: details.date === '' ? 'No date yet' : dateInShort(details.date) },
    {
      id: 'agenda',
      name: 'Agenda',
      holds: stages.length === 0 ? 'No stages yet' : `${counted(stages.length, 'stage')}, ${minutesInWords(minutes)}`,
    },
    {
      id: 'organisations',
      name: 'Organisations',
      holds: organisations.length === 0 ? 'None yet' : counted(organisations.length, 'organisation'),
    },
  ]
  return (
    <aside className={styles.contents}>
      <nav aria-label="Contents">
        <ul>
          {parts.map(({ id, name, holds }) => (
            <li key={id}>
              <button type="button" className={styles.part} onClick={() => onGoTo(id)}>
                <span className={styles.name}>{name}</span>
                <span className={styles.holds}>{holds}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.start}>
        <Button
          variant="primary"
          icon={Play}
          disabled={status === 'preparing' && stages.length === 0}
          aria-describedby="before-starting"
          onClick={onStart}
        >
          {status === 'preparing' ? 'Start the workshop' : 'Back to the room'}
        </Button>
        <p id="before-starting" className={styles.hint}>
          {hintFor(view)}
        </p>
        <RehearseButton view={view} />
      </div>
    </aside>
  )
}

function hintFor({ status, stages }: Received<FacilitatorView>): string {
  if (stages.length === 0) return 'Add a stage to the agenda first.'
  return status === 'preparing' ? 'Goes to the first stage. Everything here can still be changed.' : ''
}
