import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Block } from '../document/document'

/** A document's blocks, and how far their reader has come. */
export interface Steps {
  readonly blocks: Iterable<Block>
  /** From 0 to 1. */
  done(): number
}

/** Reads the blocks once to count their items and rows, which are what takes time to lay out. */
export function stepsOf(blocks: Iterable<Block>): Steps {
  let taken = 0
  function* counted<Step>(steps: Iterable<Step>): Generator<Step> {
    for (const step of steps) {
      taken++
      yield step
    }
  }
  let all = 0
  const known = [...blocks].map((block): Block => {
    all++
    if (block.kind === 'list') {
      const items = [...block.items]
      all += items.length
      return { ...block, items: counted(items) }
    }
    if (block.kind === 'table') {
      const rows = [...block.rows]
      all += rows.length
      return { ...block, rows: counted(rows) }
    }
    return block
  })
  return { blocks: counted(known), done: () => taken / Math.max(1, all) }
}

const longestTurnMs = 8

/** Lets other work of the process have its turn once this has taken long enough, and says so each time. */
export function breather(onTurn: () => void): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestTurnMs) return
    onTurn()
    await nextTurn()
    since = performance.now()
  }
}

const reportedStep = 0.01

/** Passes on only what is a step further, so that nobody is told the same a thousand times. */
export function inSteps(report: (share: number) => void): (share: number) => void {
  let last = 0
  return (share) => {
    if (share - last < reportedStep) return
    last = share
    report(share)
  }
}
