import { type Theme, textSizes } from '@protocol/screen'
import { ChevronLeft, ChevronRight, Contrast, Laptop, Minus, Moon, Pause, Plus, Snowflake, Sun } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { Button } from '../../shared/parts/Button'
import { IconButton } from '../../shared/parts/IconButton'
import { chooseLook, useDirection } from './direction'
import { nextSize, resize, toggleBlank, toggleFrozen, toggleHeld, turnPages } from './screen-acts'
import styles from './ScreenPanel.module.css'

const colours: readonly { readonly theme: Theme | null; readonly icon: LucideIcon; readonly label: string }[] = [
  { theme: null, icon: Laptop, label: 'As on this laptop' },
  { theme: 'light', icon: Sun, label: 'Light' },
  { theme: 'dark', icon: Moon, label: 'Dark' },
  { theme: 'contrast', icon: Contrast, label: 'High contrast' },
]

/** Everything that can be asked of the room's screens, each with its key. */
export function ScreenPanel({ projectorShown }: { readonly projectorShown: boolean }) {
  const direction = useDirection()
  const { blank, frozen, pages, textSize, theme } = direction
  return (
    <>
      <Row name="Blank, with the title alone">
        <Button icon={Moon} shortcut="." aria-pressed={blank === 'dark'} onClick={() => toggleBlank(direction, 'dark')}>
          Dark
        </Button>
        <Button icon={Sun} shortcut="," aria-pressed={blank === 'light'} onClick={() => toggleBlank(direction, 'light')}>
          Light
        </Button>
      </Row>
      <Row name="Keep what it shows">
        <Button icon={Snowflake} shortcut="K" aria-pressed={frozen} onClick={() => toggleFrozen(direction)}>
          {frozen ? 'Frozen' : 'Freeze'}
        </Button>
      </Row>
      <Row name="Pages, where there is more than fits">
        <IconButton icon={ChevronLeft} variant="plain" label="Page before" shortcut="[" onClick={() => turnPages(-1)} />
        <IconButton icon={ChevronRight} variant="plain" label="Next page" shortcut="]" onClick={() => turnPages(1)} />
        <Button icon={Pause} shortcut="O" aria-pressed={pages.held} onClick={() => toggleHeld(direction)}>
          {pages.held ? 'Held' : 'Hold'}
        </Button>
      </Row>
      <Row name="Size of its text">
        <IconButton
          icon={Minus}
          variant="plain"
          label="Smaller text"
          shortcut="<"
          disabled={nextSize(direction, -1) === null}
          onClick={() => resize(direction, -1)}
        />
        <span className={styles.size}>
          {textSize} of {textSizes.length}
        </span>
        <IconButton
          icon={Plus}
          variant="plain"
          label="Larger text"
          shortcut=">"
          disabled={nextSize(direction, 1) === null}
          onClick={() => resize(direction, 1)}
        />
      </Row>
      <Row name="Its colours">
        {colours.map(({ theme: one, icon, label }) => (
          <IconButton
            key={label}
            icon={icon}
            variant="plain"
            label={label}
            aria-pressed={theme === one}
            onClick={() => chooseLook({ theme: one })}
          />
        ))}
      </Row>
      <p className={styles.note}>
        {projectorShown ? (
          'Extra screens do the same.'
        ) : (
          <>
            The projector’s window is closed.{' '}
            <Button size="small" variant="quiet" onClick={() => void bridge.showProjector({ shown: true })}>
              Open it
            </Button>
          </>
        )}
      </p>
    </>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles.row}>
      <span id={id} className={styles.name}>
        {name}
      </span>
      <div className={styles.controls}>{children}</div>
    </div>
  )
}
