import {
  DndContext,
  type DndContextProps,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useMemo, useRef } from 'react'
import { classNames } from '../parts/class-names'
import { showToast } from '../parts/toast-queue'
import { announcementsFor, carriedInWords, draggingInstructions, type WallWords } from './announcements'
import styles from './Carrying.module.css'
import { placeFrom, type Place } from './drop'
import { Grip, type Gripped } from './Grip'
import { heldInWords } from './held-in-words'
import { keyboardSteps } from './keyboard-steps'
import { placeAt, type Point } from './places'
import { useHold } from './use-hold'
import { type Carried, change, useWall } from './wall-state'

export const instructionsId = 'how-to-move-cards'

export interface CarryingProps {
  readonly words: WallWords
  /** What moves when this is gripped; null where it may not be moved, of which the person was told. */
  readonly carriedBy: (gripped: Gripped) => Carried | null
  readonly onDrop: (carried: Carried, place: Place) => void
  /** What follows the pointer. */
  readonly overlay: ReactNode
  readonly children: ReactNode
}

/**
 * How things are carried on the wall: by pointer once it has moved a little, so that a click stays a click; by keyboard
 * with Enter, as Space selects. The dragging library knows of one thing that can be dragged, whichever that is, and of the
 * panes that scroll: hundreds of cards that it measured and told of every move would make the wall slow.
 */
export function Carrying({ words, carriedBy, onDrop, overlay, children }: CarryingProps) {
  const wall = useWall()
  const gripped = useRef<Gripped | null>(null)
  const pointer = useRef<Point | null>(null)
  const hold = useHold((by) => {
    const { carried } = wall.read()
    endDrag()
    if (carried?.what === 'cards') showToast({ text: heldInWords(by, carriedInWords(carried, words)) })
  })
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: keyboardSteps(wall),
      keyboardCodes: { start: ['Enter'], cancel: ['Escape'], end: ['Enter', 'Space'] },
    }),
  )
  const panes: DndContextProps['collisionDetection'] = (options) => {
    pointer.current = options.pointerCoordinates
    return options.pointerCoordinates === null ? [] : pointerWithin(options)
  }
  const accessibility = useMemo(
    () => ({
      announcements: announcementsFor(wall, words),
      screenReaderInstructions: { draggable: draggingInstructions },
      // A drop may ask for a name, and then the keyboard belongs there.
      restoreFocus: false,
    }),
    [wall, words],
  )

  const start = () => {
    const carried = gripped.current === null ? null : carriedBy(gripped.current)
    change(wall, { carried, over: null })
    if (carried?.what === 'cards') hold.take(carried.cardIds)
  }
  const lookUnderPointer = () => {
    const { carried } = wall.read()
    if (carried === null || pointer.current === null) return
    const over = placeAt(pointer.current, carried)
    if (over !== wall.read().over) change(wall, { over })
  }
  const end = () => {
    pointer.current = null
    change(wall, { carried: null })
    hold.letGo()
  }
  const drop = () => {
    lookUnderPointer()
    const { carried, over } = wall.read()
    const place = over === null ? null : placeFrom(over)
    if (carried !== null && place !== null) onDrop(carried, place)
    end()
  }
  return (
    <DndContext
      id={instructionsId}
      sensors={sensors}
      collisionDetection={panes}
      accessibility={accessibility}
      onDragStart={start}
      onDragMove={lookUnderPointer}
      onDragEnd={drop}
      onDragCancel={() => {
        change(wall, { over: null })
        end()
      }}
    >
      <Grip
        onGrip={(next) => {
          gripped.current = next
          return carriedBy(next) !== null
        }}
      >
        {children}
      </Grip>
      <DragOverlay dropAnimation={null} className={classNames(styles.overlay)}>
        {overlay}
      </DragOverlay>
    </DndContext>
  )
}

/** Ends a drag from outside, which the library has no word for: it takes a window that is left for the same. */
function endDrag(): void {
  window.dispatchEvent(new Event('visibilitychange'))
}
