import { limits } from '@core/limits'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/Button'
import { classNames } from '../parts/class-names'
import { TextField } from '../parts/TextField'
import { counted } from '../words/counts'
import { placeId } from './drop'
import styles from './NewTheme.module.css'
import { useOnWall } from './wall-state'

export interface NewThemeProps {
  /** The cards that wait for a name, or null while none do. */
  readonly cardIds: readonly string[] | null
  readonly suggestions: readonly string[]
  /** Why the last name was not taken, in words. */
  readonly error: string | null
  readonly onStart: () => void
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

/** Where a theme begins: drop cards here, take a suggested name, or type one. */
export function NewTheme({ cardIds, suggestions, error, onStart, onName, onCancel }: NewThemeProps) {
  const over = useOnWall((state) => state.over === 'new-theme' && state.carried !== null)
  return (
    <section aria-label="New theme" data-place="new-theme" className={classNames(styles.box, over && styles.over)}>
      {cardIds === null ? (
        <Button icon={Plus} variant="quiet" onClick={onStart}>
          New theme, or drop cards here
        </Button>
      ) : (
        <NameForm cards={cardIds.length} error={error} onName={onName} onCancel={onCancel} />
      )}
      {suggestions.length > 0 && (
        <ul aria-label="Suggested themes" className={styles.suggestions}>
          {suggestions.map((name) => (
            <SuggestedTheme key={name} name={name} onTake={() => onName(name)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function NameForm(props: Pick<NewThemeProps, 'error' | 'onName' | 'onCancel'> & { readonly cards: number }) {
  const { cards, error, onName, onCancel } = props
  const [name, setName] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onName(name)
      }}
    >
      <TextField
        label={cards === 0 ? 'Name of the new theme' : `Name for ${counted(cards, 'card')}`}
        placeholder="Three to seven words, then Enter"
        autoFocus
        maxLength={limits.themeNameLength}
        error={error}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onCancel()
        }}
      />
      <Button type="submit">Group</Button>
      <Button variant="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  )
}

function SuggestedTheme({ name, onTake }: { readonly name: string; readonly onTake: () => void }) {
  const place = placeId({ at: 'suggested', name })
  const over = useOnWall((state) => state.over === place && state.carried !== null)
  return (
    <li data-place={place}>
      <button
        type="button"
        aria-label={`Make a theme: ${name}`}
        className={classNames(styles.suggestion, over && styles.over)}
        onClick={onTake}
      >
        <Plus aria-hidden size={16} /> {name}
      </button>
    </li>
  )
}
