import type { Stage } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import type { FacilitatorView } from '@core/views'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import type { Received } from '@protocol/received'
import { ArrowDown, ArrowUp, ChevronDown, GripVertical, Trash2 } from 'lucide-react'
import { classNames } from '../../../shared/parts/class-names'
import { Menu } from '../../../shared/parts/Menu'
import { NumberField } from '../../../shared/parts/NumberField'
import { Tag } from '../../../shared/parts/Tag'
import { useAct } from '../../../shared/parts/use-act'
import { activityInWords } from './activity-in-words'
import { StageEditor } from './StageEditor'
import styles from './StageRow.module.css'

export interface StageRowProps {
  readonly view: Received<FacilitatorView>
  readonly stage: Stage
  readonly position: number
  readonly count: number
  /** The time of day at which it would begin, or null. */
  readonly begins: string | null
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onMove: (position: number) => void
}

export function StageRow(props: StageRowProps) {
  const { view, stage, position, count, begins, isCurrent, isOpen, onToggle, onMove } = props
  const act = useAct(view)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: stage.id,
  })
  const detail = activityInWords(stage.activity)
  const name = `stage ${position + 1}, ${stage.title}`

  return (
    <li
      ref={setNodeRef}
      className={classNames(styles.row, isDragging && styles.dragged)}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className={styles.line}>
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={`Move ${name}`}
          className={styles.handle}
        >
          <GripVertical aria-hidden size={20} />
        </button>
        <span className={styles.begins}>{begins}</span>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          <span className={styles.words}>
            <span className={styles.title}>
              {stage.title} {isCurrent && <Tag tone="primary">The room is here</Tag>}
            </span>
            {detail !== stage.title && <span className={styles.detail}>{detail}</span>}
            {!isOpen && stage.prompt !== '' && <span className={styles.prompt}>{stage.prompt}</span>}
          </span>
          <ChevronDown aria-hidden size={20} className={styles.arrow} />
        </button>
        <div className={styles.minutes}>
          <NumberField
            label={`Minutes of ${name}`}
            labelHidden
            value={stage.minutes}
            least={0}
            most={limits.stageMinutes}
            step={5}
            onChange={(minutes) => void act({ type: 'changeStage', stageId: stage.id, changes: { minutes } })}
          />
          <span aria-hidden>min</span>
        </div>
        <Menu
          label={`More for ${name}`}
          choices={[
            {
              id: 'up',
              label: 'Move up',
              icon: ArrowUp,
              disabled: position === 0,
              onSelect: () => onMove(position - 1),
            },
            {
              id: 'down',
              label: 'Move down',
              icon: ArrowDown,
              disabled: position === count - 1,
              onSelect: () => onMove(position + 1),
            },
            {
              id: 'remove',
              label: 'Remove',
              icon: Trash2,
              dangerous: true,
              onSelect: () => void act({ type: 'removeStage', stageId: stage.id }),
            },
          ]}
        />
      </div>
      {isOpen && <StageEditor view={view} stage={stage} />}
    </li>
  )
}
