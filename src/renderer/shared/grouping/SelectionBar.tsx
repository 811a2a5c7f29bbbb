import type { Theme } from '@core/themes/themes'
import type { Ref } from 'react'
import { Button } from '../parts/Button'
import { ComboBox } from '../parts/ComboBox'
import { counted } from '../words/counts'
import styles from './SelectionBar.module.css'

export interface SelectionBarProps {
  readonly count: number
  readonly themes: readonly Theme[]
  readonly fileField: Ref<HTMLInputElement>
  readonly onGroup: () => void
  /** Null takes the cards out of their themes. */
  readonly onFile: (themeId: string | null) => void
  readonly onClear: () => void
}

const noThemeId = 'no-theme'

/** What can be done with the cards that are selected. Always there, so that the wall does not jump. */
export function SelectionBar({ count, themes, fileField, onGroup, onFile, onClear }: SelectionBarProps) {
  return (
    <div role="group" aria-label="Selected cards" className={styles.bar}>
      <p role="status" className={styles.count}>
        {count === 0 ? 'Select cards, or drag them' : `${counted(count, 'card')} selected`}
      </p>
      <Button shortcut="G" disabled={count === 0} onClick={onGroup}>
        Group
      </Button>
      <div className={styles.file}>
        <ComboBox
          key={count === 0 ? 'none' : 'some'}
          ref={fileField}
          label="File the selected cards in a theme"
          labelHidden
          placeholder="File in… (F)"
          disabled={count === 0}
          options={[
            ...themes.map(({ id, name }) => ({ id, label: name })),
            { id: noThemeId, label: 'No theme', detail: 'back to the wall' },
          ]}
          selectedId={null}
          onSelect={(id) => id !== null && onFile(id === noThemeId ? null : id)}
        />
      </div>
      <Button variant="quiet" shortcut="Esc" disabled={count === 0} onClick={onClear}>
        Clear
      </Button>
    </div>
  )
}
