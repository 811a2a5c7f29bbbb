import { CopyCheck } from 'lucide-react'
import { type Ref, useCallback, useMemo, useState } from 'react'
import type { View } from '../acting/acting'
import { Button } from '../parts/Button'
import { ComboBox } from '../parts/ComboBox'
import { Tooltip } from '../parts/Tooltip'
import { counted, number } from '../words/counts'
import { isOnWall } from './by-theme'
import { type Place, placeFrom } from './drop'
import { findOnWall } from './find-on-wall'
import styles from './SelectionBar.module.css'
import { useOnWall } from './wall-state'

export interface SelectionBarProps {
  readonly view: View
  readonly findField: Ref<HTMLInputElement>
  /** How many groups of cards say nearly the same. */
  readonly alike: number
  readonly onGroup: () => void
  readonly onMerge: () => void
  readonly onAlike: () => void
  readonly onFound: (place: Place) => void
  readonly onClear: () => void
}

/** What can be done with the cards that are selected. Always there, so that the wall does not jump. */
export function SelectionBar(props: SelectionBarProps) {
  const { view, findField, alike, onGroup, onMerge, onAlike, onFound, onClear } = props
  const count = useOnWall(({ selection }) => selection.ids.size)
  const filing = count > 0
  const [chosen, setChosen] = useState({ times: 0, staysHere: false })
  const { themes, cards } = view
  const searched = useMemo(() => {
    const onWall = [...cards.values()].filter(isOnWall)
    return { themes, filing, cards: onWall.toSorted((one, other) => one.number - other.number) }
  }, [themes, cards, filing])
  const search = useCallback((typed: string) => findOnWall(typed, searched), [searched])
  const choose = (id: string | null) => {
    const place = id === null ? null : placeFrom(id)
    if (place === null) return
    setChosen(({ times }) => ({ times: times + 1, staysHere: place.at === 'card' }))
    onFound(place)
  }
  return (
    <div role="group" aria-label="Selected cards" className={styles.bar}>
      <p role="status" className={styles.count}>
        {filing ? `${counted(count, 'card')} selected` : 'Select cards, or drag them'}
      </p>
      <Button shortcut="G" disabled={!filing} onClick={onGroup}>
        Group
      </Button>
      <Button shortcut="M" disabled={count < 2} onClick={onMerge}>
        Merge
      </Button>
      <div className={styles.find}>
        <ComboBox
          // An empty one after each choice; more cards may be wanted, while a theme leads back to the wall.
          key={chosen.times}
          autoFocus={chosen.staysHere}
          ref={findField}
          label={filing ? 'File the selected cards in a theme' : 'Find a card or a theme'}
          labelHidden
          placeholder={filing ? 'File in… type a theme (F)' : 'Find a card or theme (F)'}
          options={search}
          selectedId={null}
          onSelect={choose}
        />
      </div>
      <Button variant="quiet" shortcut="Esc" disabled={!filing} onClick={onClear}>
        Clear
      </Button>
      {alike > 0 && (
        <Tooltip text={`${alike === 1 ? '1 group' : `${number(alike)} groups`} of cards may say the same`} shortcut="R">
          <Button variant="quiet" icon={CopyCheck} shortcut="R" onClick={onAlike}>
            {number(alike)} alike
          </Button>
        </Tooltip>
      )}
    </div>
  )
}
