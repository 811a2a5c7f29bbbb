import type { StartingPoint } from '@protocol/library'
import { FileDown, Languages, Trash2 } from 'lucide-react'
import { IconButton } from '../../../shared/parts/IconButton'
import { Tag } from '../../../shared/parts/Tag'
import { minutesInWords } from '../../../shared/words/durations'
import styles from './WayItem.module.css'

export interface WayItemProps {
  readonly way: StartingPoint
  readonly onStart: () => void
  /** What only an own way has. */
  readonly own?: { readonly onSaveFile: () => void; readonly onDelete: () => void }
}

export function WayItem({ way: { name, description, minutes, languages }, onStart, own }: WayItemProps) {
  return (
    <li className={styles.way}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.start} onClick={onStart}>
          {name}
        </button>
      </h3>
      {description !== '' && <p className={styles.description}>{description}</p>}
      <div className={styles.foot}>
        <p className={styles.facts}>
          <span>{minutesInWords(minutes)}</span>
          {languages.length > 1 && (
            <span className={styles.languages}>
              <Languages aria-hidden size={16} /> English, Cymraeg
            </span>
          )}
          {own !== undefined && <Tag tone="primary">Yours</Tag>}
        </p>
        {own !== undefined && (
          <div className={styles.actions}>
            <IconButton
              icon={FileDown}
              label={`Save ${name} as a file`}
              tooltip="Save as a file, to share"
              onClick={own.onSaveFile}
            />
            <IconButton
              icon={Trash2}
              variant="danger"
              label={`Delete ${name}`}
              tooltip="Delete"
              onClick={own.onDelete}
            />
          </div>
        )}
      </div>
    </li>
  )
}
