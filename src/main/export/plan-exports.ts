import type { Plan } from '@core/plan'
import type { ExportKind, ExportProgress, Preview, PreviewedKind, SavedExports } from '@protocol/exports'
import type { Language } from '@core/language'
import { basename, dirname, join } from 'node:path'
import type { ExportedFile } from './exporter'
import type { ExportTask } from './export-task'
import type { RunExports } from './export-thread'
import { exportFileName } from './file-name'
import { freeName, type WriteFailure, writeWhole } from './save-file'

interface PlanExportsOptions {
  readonly run: RunExports
  /** The folder with the typeface's files. */
  readonly fontFolder: string
  readonly clock: () => number
  readonly askForFile: (suggestedName: string) => Promise<string | null>
  readonly askForFolder: () => Promise<string | null>
  readonly onProgress: (progress: ExportProgress) => void
}

/** What is to be made: a plan without what is not to be in it, in the language of the app's own words. */
export interface ToExport {
  readonly plan: Plan
  readonly language: Language
}

/** Where files go: under one name that the person chose, or each under its own. */
type Place = { readonly file: string } | { readonly folder: string }

/** Makes the plan's files, to be looked at or saved: at most one of each at a time. */
export class PlanExports {
  readonly #options: PlanExportsOptions
  #previewing: AbortController | null = null
  #saving: { readonly cancelling: AbortController; readonly ended: Promise<unknown> } | null = null
  #lastSaved: string | null = null

  constructor(options: PlanExportsOptions) {
    this.#options = options
  }

  /** A file that was saved last, to be shown to the person; null before there is one. */
  get lastSaved(): string | null {
    return this.#lastSaved
  }

  async preview(kind: PreviewedKind, what: ToExport): Promise<Preview> {
    this.#previewing?.abort()
    const previewing = new AbortController()
    this.#previewing = previewing
    for await (const report of this.#options.run(this.#task([kind], what), previewing.signal)) {
      if (report.type === 'failed') return { made: false, why: 'failed' }
      const bytes = report.type === 'made' ? report.files[0]?.bytes : undefined
      if (bytes !== undefined) return { made: true, bytes }
    }
    return { made: false, why: previewing.signal.aborted ? 'overtaken' : 'failed' }
  }

  async save(kinds: readonly ExportKind[], what: ToExport): Promise<SavedExports> {
    if (this.#saving !== null) return { began: false, why: 'busy' }
    const cancelling = new AbortController()
    const ended = this.#save(kinds, what, cancelling.signal)
    this.#saving = { cancelling, ended: ended.catch(() => undefined) }
    return ended.finally(() => {
      this.#saving = null
    })
  }

  /** Ends what is being saved. Resolves when nothing of it is being made or written any more. */
  async cancel(): Promise<void> {
    this.#saving?.cancelling.abort()
    await this.#saving?.ended
  }

  async close(): Promise<void> {
    this.#previewing?.abort()
    await this.cancel()
  }

  async #save(kinds: readonly ExportKind[], what: ToExport, cancelled: AbortSignal): Promise<SavedExports> {
    const place = await this.#askWhere(kinds, what)
    if (place === null) return { began: false, why: 'cancelled' }
    const folder = 'file' in place ? dirname(place.file) : place.folder
    const saved = { files: [] as string[], failed: [] as ExportKind[], empty: [] as ExportKind[] }
    const outcome = (stopped: WriteFailure | 'cancelled' | null): SavedExports => ({ began: true, folder, ...saved, stopped })
    const tried = () => kinds.length - waiting.size
    const waiting = new Set(kinds)
    for await (const report of this.#options.run(this.#task(kinds, what), cancelled)) {
      const { kind } = report
      if (report.type !== 'progress') waiting.delete(kind)
      if (report.type === 'failed') saved.failed.push(kind)
      if (report.type === 'made' && report.files.length === 0) saved.empty.push(kind)
      for (const file of report.type === 'made' ? report.files : []) {
        const path = await pathIn(place, file)
        const failure = await writeWhole(path, file.bytes)
        if (failure !== null) return outcome(failure)
        saved.files.push(basename(path))
        this.#lastSaved = path
      }
      const share = (tried() + (report.type === 'progress' ? report.share : 0)) / kinds.length
      this.#options.onProgress({ kind, share })
    }
    return outcome(cancelled.aborted && waiting.size > 0 ? 'cancelled' : null)
  }

  async #askWhere(kinds: readonly ExportKind[], { plan, language }: ToExport): Promise<Place | null> {
    const [kind] = kinds
    if (kinds.length === 1 && kind !== undefined && kind !== 'mail-eml') {
      const file = await this.#options.askForFile(exportFileName(plan, kind, language))
      return file === null ? null : { file }
    }
    const folder = await this.#options.askForFolder()
    return folder === null ? null : { folder }
  }

  #task(kinds: readonly ExportKind[], { plan, language }: ToExport): ExportTask {
    const { fontFolder, clock } = this.#options
    return { plan, kinds, language, fontFolder, now: clock() }
  }
}

/** In a folder nothing is written over: nobody was asked about each of the files. */
async function pathIn(place: Place, { name }: ExportedFile): Promise<string> {
  return 'file' in place ? place.file : join(place.folder, await freeName(place.folder, name))
}
