import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { answerFrom } from './answer-questions'
import { PlanShelf } from './plan-shelf'
import type { ToPlanThread } from './plan-thread'

// A thread of its own: reading and looking through hundreds of plans never takes the authority's time, nor a window's.

const port = parentPort
if (port === null) throw new Error('The plans are no program of their own')
const shelf = new PlanShelf(z.strictObject({ dataFolder: z.string(), madeBy: z.string() }).parse(workerData))
port.on('message', (message: ToPlanThread) => {
  if (message.what === 'close') void shelf.close().then(() => port.close())
  else void answerFrom(shelf, message, (answer) => port.postMessage(answer))
})
