import { parentPort, workerData } from 'node:worker_threads'
import { openCrowd } from './crowd'
import { crowdPlanSchema } from './crowd-plan'

// A thread of its own, so that the crowd never takes the authority's time. It ends when told to, or when all have left.

const port = parentPort
if (port === null) throw new Error('The crowd is no program of its own')
const crowd = openCrowd(crowdPlanSchema.parse(workerData), {
  onReport: (report) => port.postMessage(report),
  onGone: () => port.close(),
})
port.on('message', () => crowd.leave())
