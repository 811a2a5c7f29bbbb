import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { bundled } from '../../../scripts/bench/program.mjs'
import { reportSchema, type Order, type Report } from './orders'

/** Phones by the thousand, in a process of their own: what they take is not taken from the app. */
export interface Crowd {
  /** Resolves once the last phone has done it; rejects where one was not treated as the protocol promises. */
  readonly ask: (order: Order) => Promise<Report>
  readonly close: () => Promise<void>
}

export async function openCrowd(): Promise<Crowd> {
  const program = await bundled(fileURLToPath(new URL('./crowd-program.ts', import.meta.url)))
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ended = once(child, 'exit')
  const closed = ended.then(([code]): never => {
    throw new Error(`The phones’ process ended with ${String(code)}, and said why above`)
  })
  closed.catch(() => undefined)
  return {
    ask: async (order) => {
      const answer = once(child, 'message')
      child.send(order)
      const [report]: unknown[] = await Promise.race([answer, closed])
      return reportSchema.parse(report)
    },
    close: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}
