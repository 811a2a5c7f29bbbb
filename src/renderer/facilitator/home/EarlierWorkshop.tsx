import type { WorkshopSummary } from '@protocol/library'
import { ComboBox } from '../../shared/parts/ComboBox'
import { counted } from '../../shared/words/counts'
import { dateInShort } from '../../shared/words/dates'
import styles from './NewWorkshopDialog.module.css'

export interface EarlierWorkshopProps {
  /** Those that have actions. */
  readonly workshops: readonly WorkshopSummary[]
  readonly chosenId: string
  readonly onChoose: (id: string) => void
}

/** Which workshop a return meeting returns to. */
export function EarlierWorkshop({ workshops, chosenId, onChoose }: EarlierWorkshopProps) {
  const options = workshops.map(({ id, title, date, actions }) => ({
    id,
    label: title,
    detail: [date === '' ? '' : dateInShort(date), counted(actions, 'action')].filter((words) => words !== '').join(', '),
  }))
  return (
    <div className={styles.earlier}>
      <ComboBox
        label="Which workshop does it return to?"
        options={options}
        selectedId={chosenId}
        onSelect={(id) => id !== null && onChoose(id)}
        description="Its actions and organisations come along, with all that was said about them. That workshop stays as it is."
      />
    </div>
  )
}
