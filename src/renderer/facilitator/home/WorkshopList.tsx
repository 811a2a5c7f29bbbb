import type { WorkshopSummary } from '@protocol/library'
import { CalendarDays, CalendarSync, Copy, MapPin, Trash2 } from 'lucide-react'
import { type Ref, startTransition, useEffect, useMemo, useState } from 'react'
import { IconButton } from '../../shared/parts/IconButton'
import { RehearsalMark } from '../../shared/parts/RehearsalMark'
import { Tag } from '../../shared/parts/Tag'
import { counted } from '../../shared/words/counts'
import { dateInFull } from '../../shared/words/dates'
import { workshopStatusLabels } from '../../shared/words/labels'
import { ShowMore } from './ShowMore'
import { useMore } from './use-more'
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
const rowsAtOnce = 30

/** The workshops, the one that was worked on last first; under their years, where they are of several. */
export function WorkshopList({ workshops, ...does }: WorkshopListProps) {
  const { shown, more, showMore, firstNew } = useMore(workshops, rowsAtOnce)
  const allDrawn = useAfterwards()
  const drawn = allDrawn ? shown : shown.slice(0, firstRows)
  const years = useMemo(() => byYear(drawn), [drawn])
  const areNamed = useMemo(() => new Set(workshops.map(yearOf)).size > 1, [workshops])
  const first = workshops[firstNew.index]
  return (
    <>
      {years.map(({ year, workshops: ofYear }) => (
        <section key={year} className={styles.year}>
          {areNamed && <h2 className={styles.yearName}>{year}</h2>}
          <ul aria-label={areNamed ? `Workshops of ${year}` : 'Workshops'} className={styles.list}>
            {ofYear.map((workshop) => (
              <WorkshopRow
                key={workshop.id}
                workshop={workshop}
                Heading={areNamed ? 'h3' : 'h2'}
                {...(workshop === first ? { ref: firstNew.ref } : {})}
                {...does}
              />
            ))}
          </ul>
        </section>
      ))}
      <ShowMore more={more} what="workshop" onMore={showMore} />
    </>
  )
}

interface WorkshopRowProps extends Omit<WorkshopListProps, 'workshops'> {
  readonly workshop: WorkshopSummary
  readonly Heading: 'h2' | 'h3'
  readonly ref?: Ref<HTMLButtonElement>
}

function WorkshopRow({ workshop, Heading, ref, onOpen, onDuplicate, onDelete, onReturn }: WorkshopRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Heading className={styles.heading}>
          <button
            type="button"
            {...(ref === undefined ? {} : { ref })}
            className={styles.open}
            onClick={() => onOpen(workshop.id)}
          >
            {workshop.title}
          </button>
        </Heading>
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
  )
}

interface Year {
  readonly year: number
  readonly workshops: WorkshopSummary[]
}

/** In the order in which the years come. */
function byYear(workshops: readonly WorkshopSummary[]): readonly Year[] {
  const years = new Map<number, Year>()
  for (const workshop of workshops) {
    const year = yearOf(workshop)
    const others = years.get(year)
    if (others === undefined) years.set(year, { year, workshops: [workshop] })
    else others.workshops.push(workshop)
  }
  return [...years.values()]
}

/** The year in which it was worked on last: what the list is in the order of. */
function yearOf({ changedAt }: WorkshopSummary): number {
  return new Date(changedAt).getFullYear()
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
