import type { Body, Room } from '@core/web/apart'
import { labelLook } from '@core/web/web-layout'

/** Free between two in a row, and between rows, ems. */
const between = { across: 1, down: 0.7 }

interface Rows<Label> {
  readonly labels: readonly Label[]
  /** Where the words above them stand; null where there are none. */
  readonly top: number | null
  readonly bottom: number
}

/** Puts labels into rows below the picture in the room, each at its place. */
export function rowsOfLabels<Label extends Body>(labels: readonly Label[], room: Room): Rows<Label> {
  if (labels.length === 0) return { labels, top: null, bottom: room.height }
  const top = room.height === 0 ? 0 : room.height + between.down
  let [left, rowTop, rowHeight] = [0, top + labelLook.aloneHeading, 0]
  for (const label of labels) {
    if (left > 0 && left + label.width > room.width) {
      left = 0
      rowTop += rowHeight + between.down
      rowHeight = 0
    }
    label.x = left + label.width / 2
    label.y = rowTop + label.height / 2
    left += label.width + between.across
    rowHeight = Math.max(rowHeight, label.height)
  }
  return { labels, top, bottom: rowTop + rowHeight }
}
