/**
 * @typedef {import('../../src/core/workshop').Act} Act
 * @typedef {import('../../src/core/views').FacilitatorView} FacilitatorView
 * @typedef {import('../../src/protocol/received').WholeView<FacilitatorView>} WholeFacilitatorView
 */

/** The facilitator at the app's own window: everything goes through the commands that the screens use. */
export class Facilitator {
  /** @param {import('@playwright/test').Page} page */
  constructor(page) {
    this.page = page
  }

  /**
   * Does something, and waits for it to be on disk.
   *
   * @param {Act} act
   * @returns {Promise<string>} the id of what it made, or ''
   * @throws where it is refused
   */
  async act(act) {
    const outcome = await this.page.evaluate(
      (asked) => window.roundtable.submit({ commandId: crypto.randomUUID(), act: asked }),
      act,
    )
    if (!outcome.accepted) throw new Error(`${act.type} was refused: ${JSON.stringify(outcome)}`)
    return outcome.madeId ?? ''
  }

  /** @param {readonly Act[]} acts done one after the other, in one go */
  async actAll(acts) {
    const refused = await this.page.evaluate(async (asked) => {
      for (const act of asked) {
        const outcome = await window.roundtable.submit({ commandId: crypto.randomUUID(), act })
        if (!outcome.accepted) return { act, outcome }
      }
      return null
    }, acts)
    if (refused !== null) throw new Error(`An act was refused: ${JSON.stringify(refused)}`)
  }

  /** What the facilitator sees now. @returns {Promise<WholeFacilitatorView>} */
  async view() {
    const message = await this.page.evaluate(async () => {
      const { promise, resolve } = Promise.withResolvers()
      const stop = window.roundtable.onView((heard) => heard.type === 'whole' && resolve(heard))
      await window.roundtable.watch({})
      const heard = await promise
      stop()
      return heard
    })
    return message.view
  }
}
