import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ExportedFile } from './exporter'
import { exportReportSchema, type ExportReport, type ExportTask } from './export-task'

/** Tells what comes of a task as it is made. Aborted, it ends at once and throws nothing. */
export type RunExports = (task: ExportTask, signal: AbortSignal) => AsyncIterable<ExportReport>

/** Makes files, each task in a thread of its own. `program` is the file of the worker. */
export function exportThreads(program: string): RunExports {
  return (task, signal) => run(program, task, signal)
}

/** The one file of a task that makes one; null where it could not be made, or there is nothing to put in it. */
export async function makeOne(runExports: RunExports, task: ExportTask): Promise<ExportedFile | null> {
  let made: ExportedFile | null = null
  for await (const report of runExports(task, new AbortController().signal)) {
    if (report.type === 'made') made = report.files[0] ?? null
  }
  return made
}

async function* run(program: string, task: ExportTask, signal: AbortSignal): AsyncGenerator<ExportReport> {
  if (signal.aborted) return
  const worker = new Worker(program, { workerData: task })
  const waiting = new Set(task.kinds)
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'], signal })) {
      const report = exportReportSchema.parse(message)
      if (report.type !== 'progress') waiting.delete(report.kind)
      yield report
    }
  } catch (error) {
    if (signal.aborted) return
    // The thread itself fell, such as for want of memory: nothing else of the app did.
    console.error('The thread that makes files failed:', error)
  } finally {
    await worker.terminate()
  }
  for (const kind of waiting) yield { type: 'failed', kind }
}
