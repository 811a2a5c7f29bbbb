import { Worker } from 'node:worker_threads'
import { crowdReportSchema, type CrowdPlan, type CrowdReport } from './crowd-plan'

/** Sockets that do not close by then are cut. */
const leavingMs = 2000

export interface RunningCrowd {
  /** Everybody goes. Resolves when nothing of the crowd runs any more. */
  readonly leave: () => Promise<void>
}

export interface CrowdWatch {
  readonly onReport: (report: CrowdReport) => void
  /** Nobody is here any more. */
  readonly onGone: () => void
}

export type StartCrowd = (plan: CrowdPlan, watch: CrowdWatch) => RunningCrowd

/** Starts crowds, each in a thread of its own. `program` is the file of the crowd's worker. */
export function crowdThreads(program: string): StartCrowd {
  return (plan, { onReport, onGone }) => {
    const worker = new Worker(program, { workerData: plan })
    worker.on('message', (message: unknown) => onReport(crowdReportSchema.parse(message)))
    worker.on('error', (error) => console.error('The crowd of a rehearsal failed:', error))
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    void ended.then(onGone)
    return {
      leave: async () => {
        worker.postMessage('leave')
        const impatient = setTimeout(() => void worker.terminate(), leavingMs)
        await ended
        clearTimeout(impatient)
      },
    }
  }
}
