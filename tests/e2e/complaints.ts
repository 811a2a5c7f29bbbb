import type { ElectronApplication, Page } from '@playwright/test'

/**
 * What goes wrong without anybody seeing it: errors in a page, what the pages' policy blocked, and what the main
 * process threw. Chromium reports a blocked script, style or request as an error on the console.
 */
export class Complaints {
  readonly #all: string[] = []
  #allowed = false

  constructor(app: ElectronApplication) {
    const listenTo = (page: Page) => {
      page.on('console', (message) => message.type() === 'error' && this.#all.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => this.#all.push(`page: ${error.message}`))
    }
    app.windows().forEach(listenTo)
    app.on('window', listenTo)
    // Chromium's own talk of buses and graphics is on the same stream.
    app.process().stderr?.on('data', (chunk: Buffer) => {
      const thrown = /.*(Error occurred in handler|Unhandled|Uncaught|could not be written).*/.exec(
        chunk.toString('utf8'),
      )
      if (thrown !== null) this.#all.push(`main: ${thrown[0]}`)
    })
  }

  get all(): readonly string[] {
    return this.#all
  }

  /** Those that fail the test. */
  get unexpected(): readonly string[] {
    return this.#allowed ? [] : this.#all
  }

  /** For a test that provokes them. */
  allow(): void {
    this.#allowed = true
  }
}
