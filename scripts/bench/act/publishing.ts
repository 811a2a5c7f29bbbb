import type { Viewing } from '@main/live/publisher'
import { performance } from 'node:perf_hooks'
import { serialize } from 'node:v8'
import type { WorkshopOfCards } from './workshop-of-cards'

const viewings: readonly Viewing[] = ['facilitator', 'projector']

/**
 * What the publisher's tick after one more card takes: the facilitator's and the projector's view, what changed in
 * them, and making that into bytes as sending it to a window does.
 */
export function publishingMs({ workshop, addCard }: WorkshopOfCards): () => Promise<number> {
  const waiting = new Set<Viewing>()
  let allTold = () => {}
  for (const viewing of viewings) {
    workshop.publisher.watch(viewing, (message) => {
      serialize(message)
      if (waiting.delete(viewing) && waiting.size === 0) allTold()
    })
  }
  return async () => {
    for (const viewing of viewings) waiting.add(viewing)
    const told = new Promise<void>((resolve) => {
      allTold = resolve
    })
    await addCard()
    // Between the answer and the tick nothing runs, so what the loop is busy with is the tick.
    const before = performance.eventLoopUtilization()
    await told
    return performance.eventLoopUtilization(before).active
  }
}
