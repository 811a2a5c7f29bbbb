import type { NamedPriority } from '@core/views'
import type { ReactNode } from 'react'
import type { WallSection } from '../fitting/Wall'
import styles from './Words.module.css'

/** Priorities in the room's order, numbered. A hidden card has no words to show. */
export function prioritySections(
  priorities: readonly NamedPriority[],
  detail: (priorityId: string) => ReactNode = () => null,
): WallSection[] {
  const items = priorities
    .filter(({ name }) => name !== '')
    .map(({ id, name }, index) => ({
      id,
      content: (
        <span className={styles.numbered}>
          <span className={styles.number}>{index + 1}</span>
          <span>
            <strong>{name}</strong>
            {detail(id)}
          </span>
        </span>
      ),
    }))
  return [{ id: 'priorities', title: null, items }]
}
