import { SlidersHorizontal } from 'lucide-react'
import { useId, useState } from 'react'
import { IconButton } from '../../shared/parts/IconButton'
import styles from './ScreenButton.module.css'
import { ScreenPanel } from './ScreenPanel'

/**
 * Opens what can be asked of the room's screens, without taking the page away: its keys go on working, and so does
 * everything else.
 */
export function ScreenButton({ projectorShown }: { readonly projectorShown: boolean }) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <IconButton
        icon={SlidersHorizontal}
        label="What the room’s screen does"
        aria-expanded={isOpen}
        popoverTarget={id}
      />
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label="What the room’s screen does"
        className={styles.panel}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {isOpen && <ScreenPanel projectorShown={projectorShown} />}
      </div>
    </>
  )
}
