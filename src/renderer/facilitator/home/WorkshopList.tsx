import type { WorkshopSummary } from '@protocol/library'
import { CalendarDays, CalendarSync, Copy, MapPin, Trash2 } from 'lucide-react'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { IconButton } from '../../shared/parts/IconButton'
import { RehearsalMark } from '../../shared/parts/RehearsalMark'
import { Tag } from '../../shared/parts/Tag'
import { counted } from '../../shared/words/counts'
import { dateInFull } from '../../shared/words/dates'
import { workshopStatusLabels } from '../../shared/words/labels'
import styles from './WorkshopList.module.css'

export interface WorkshopListProps {
  readonly workshops: readonly WorkshopSummary[]
  readonly onOpen: (workshopId: string) => void
  readonly onDuplicate: (workshop: WorkshopSummary) => void
  readonly onDelete: (workshop: WorkshopSummary) => void
  readonly onReturn: (workshop: WorkshopSummary) => void
}

const tones = { preparing: 'plain', running: 'primary', closed: 'good' } as const

/** About a screenful. */
const firstRows = 12

/** The workshops, newest first. */
export function WorkshopList({ workshops, onOpen, onDuplicate, onDelete, onReturn }: WorkshopListProps) {
  const newestFirst = useMemo(() => workshops.toSorted((one, other) => other.changedAt - one.changedAt), [workshops])
  const allDrawn = useAfterwards()
  const drawn = allDrawn ? newestFirst : newestFirst.slice(0, firstRows)
  return (
    <ul aria-label="Workshops" className={styles.list}>
      {drawn.map((workshop) => (
        <li key={workshop.id} className={styles.row}>
          <div className={styles.words}>
            <h2 className={styles.heading}>
              <button type="button" className={styles.open} onClick={() => onOpen(workshop.id)}>
                {workshop.title}
              </button>
            </h2>
            <p className={styles.where}>
              {workshop.date !== '' && (
                <span className={styles.fact}>
                  <CalendarDays aria-hidden size={16} /> {dateInFull(workshop.date)}
                </span>
              )}
              {workshop.place !== '' && (
                <span className={styles.fact}>
                  <MapPin aria-hidden size={16} /> {workshop.place}
                </span>
              )}
            </p>
            <p className={styles.counts}>{countsOf(workshop)}</p>
          </div>
          <div className={styles.marks}>
            {workshop.rehearsal && <RehearsalMark />}
            <Tag tone={tones[workshop.status]}>{workshopStatusLabels[workshop.status]}</Tag>
          </div>
          <div className={styles.actions}>
            {workshop.actions > 0 && (
              <IconButton
                icon={CalendarSync}
                label={`Hold the return meeting of ${workshop.title}`}
                tooltip="Hold the return meeting"
                onClick={() => onReturn(workshop)}
              />
            )}
            <IconButton
              icon={Copy}
              label={`Duplicate ${workshop.title}`}
              tooltip="Duplicate"
              onClick={() => onDuplicate(workshop)}
            />
            <IconButton
              icon={Trash2}
              variant="danger"
              label={`Delete ${workshop.title}`}
              tooltip="Delete"
              onClick={() => onDelete(workshop)}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** False at first, so that the window can be used before the last of very many rows is drawn; true once it is idle. */
function useAfterwards(): boolean {
  const [afterwards, setAfterwards] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => startTransition(() => setAfterwards(true)), { timeout: 500 })
    return () => cancelIdleCallback(waiting)
  }, [])
  return afterwards
}

/** What there is to say in numbers, without what there is none of. */
function countsOf({ organisations, people, cards, actions }: WorkshopSummary): string {
  const all = [
    [organisations, counted(organisations, 'organisation')],
    [people, counted(people, 'person', 'people')],
    [cards, counted(cards, 'card')],
    [actions, counted(actions, 'action')],
  ] as const
  const some = all.filter(([count]) => count > 0).map(([, words]) => words)
  return some.length === 0 ? 'Nothing in it yet' : some.join(' · ')
}
