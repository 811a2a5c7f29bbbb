import { type DndContextProps, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useMemo } from 'react'
import { cardName } from '../words/names'
import type { View } from '../acting/acting'
import { draggingInstructions } from './announcements'
import { announcementsFor, nextPlace, wallCollisions } from './wall-drag'

/**
 * How cards are dragged on the wall: by pointer once it has moved a little, so that a click stays a click; by keyboard
 * with Enter, as Space selects.
 *
 * @param carriedWith the cards that move when this one does
 */
export function useWallDrag(
  { cards, themes }: View,
  carriedWith: (cardId: string) => readonly string[],
): Pick<DndContextProps, 'sensors' | 'collisionDetection' | 'accessibility'> {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: nextPlace,
      keyboardCodes: { start: ['Enter'], cancel: ['Escape'], end: ['Enter', 'Space'] },
    }),
  )
  const announcements = useMemo(() => {
    const card = (id: string) => {
      const found = cards.get(id)
      return found === undefined ? 'The card' : cardName(found)
    }
    const theme = (id: string) => themes.find((candidate) => candidate.id === id)?.name ?? ''
    return announcementsFor({ card, theme }, carriedWith)
  }, [cards, themes, carriedWith])
  return {
    sensors,
    collisionDetection: wallCollisions,
    accessibility: {
      announcements,
      screenReaderInstructions: { draggable: draggingInstructions },
      // A drop may ask for a name, and then the keyboard belongs there.
      restoreFocus: false,
    },
  }
}
