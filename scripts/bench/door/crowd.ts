import { fork } from 'node:child_process'
import { reportSchema, type Order, type Report } from './crowd-orders'

type Of<Kind extends Report['report']> = Extract<Report, { report: Kind }>

/** The phones, in a process of their own, so that what they take is not taken from the server that is measured. */
export class Crowd {
  readonly #child
  readonly #waiting: ((report: Report) => void)[] = []

  constructor(program: string) {
    this.#child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.#child.on('message', (message) => this.#waiting.shift()?.(reportSchema.parse(message)))
    this.#child.on('exit', (code) => {
      if (this.#waiting.length === 0) return
      console.error(`The crowd ended with ${code} before its work was done.`)
      process.exit(1)
    })
  }

  async enter(room: string, at: { readonly url: string; readonly phones: number; readonly key: string | null }): Promise<void> {
    await this.#ask({ order: 'enter', room, ...at }, 'done')
  }

  /** Resolves once every phone listens for the text; `heard` does when the last one has had it. */
  async listen(room: string, text: string): Promise<{ readonly heard: Promise<Of<'heard'>> }> {
    const listening = this.#ask({ order: 'listen', room, text }, 'done')
    const heard = this.#next('heard')
    await listening
    return { heard }
  }

  /** Every phone says its own at once. Resolves with what it took until the last one was answered, in ms. */
  async say(room: string, sayings: readonly { readonly frame: string; readonly mark: string }[]): Promise<number> {
    return (await this.#ask({ order: 'say', room, sayings: [...sayings] }, 'answered')).tookMs
  }

  /** The frames that came since the last time. */
  counted(room: string): Promise<Of<'counted'>> {
    return this.#ask({ order: 'count', room }, 'counted')
  }

  close(): void {
    this.#child.disconnect()
  }

  #ask<Kind extends Report['report']>(order: Order, kind: Kind): Promise<Of<Kind>> {
    this.#child.send(order)
    return this.#next(kind)
  }

  #next<Kind extends Report['report']>(kind: Kind): Promise<Of<Kind>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push((report) => {
        if (isOf(report, kind)) resolve(report)
        else reject(new Error(`The crowd said ${report.report} instead of ${kind}`))
      })
    })
  }
}

function isOf<Kind extends Report['report']>(report: Report, kind: Kind): report is Of<Kind> {
  return report.report === kind
}
