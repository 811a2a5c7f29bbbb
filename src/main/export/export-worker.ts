import { parentPort, workerData } from 'node:worker_threads'
import type { ExportKind } from '@protocol/exports'
import type { ExportReport, ExportTask } from './export-task'
import { exporters } from './exporters'

// A thread of its own, so that a long plan never takes the authority's time. It ends when all is made.

const port = parentPort
if (port === null) throw new Error('The maker of files is no program of its own')

const reportEveryMs = 100

// From the app itself, which has made it by its types.
const { plan, kinds, ...context }: ExportTask = workerData
for (const kind of kinds) await make(kind)

async function make(kind: ExportKind): Promise<void> {
  try {
    const exporter = await exporters[kind]()
    const files = await exporter(plan, { ...context, onProgress: reporter(kind) })
    const own = files.map((file) => ({ ...file, bytes: ofItsOwn(file.bytes) }))
    report({ type: 'made', kind, files: own }, own.map(({ bytes }) => bytes.buffer))
  } catch (error) {
    console.error(`The plan could not be made as ${kind}:`, error)
    report({ type: 'failed', kind })
  }
}

function reporter(kind: ExportKind): (share: number) => void {
  let reportedAt = -Infinity
  return (share) => {
    const now = performance.now()
    if (now - reportedAt < reportEveryMs) return
    reportedAt = now
    report({ type: 'progress', kind, share: Math.min(1, Math.max(0, share)) })
  }
}

/** Bytes that share their memory with others, such as a small Buffer's, cannot be handed over. */
function ofItsOwn(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) return new Uint8Array(buffer)
  return new Uint8Array(bytes)
}

function report(message: ExportReport, handedOver: ArrayBuffer[] = []): void {
  port?.postMessage(message, handedOver)
}
