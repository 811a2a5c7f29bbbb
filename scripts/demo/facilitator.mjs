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

  /**
   * Sends simulated attendees through a door that is open for this laptop alone, and waits until all are in.
   *
   * @param {{ people: number, seed: number }} crowd
   */
  async rehearse(crowd) {
    const started = await this.page.evaluate(async (asked) => {
      await window.roundtable.openDoor({ address: '127.0.0.1', port: 0 })
      return window.roundtable.startRehearsal({ ...asked, pace: 'in-turn' })
    }, crowd)
    if (!started.started) throw new Error(`The rehearsal did not begin: ${started.why}`)
    await this.settled()
  }

  /** Waits until nobody of the crowd has anything left to do. */
  async settled() {
    const isHere = await this.page.evaluate(async () => {
      const { promise, resolve } = Promise.withResolvers()
      /** @param {import('../../src/protocol/rehearsal').RehearsalState} rehearsal */
      const look = (rehearsal) => {
        if (rehearsal.state === 'none' || rehearsal.crowd === 'gone') resolve(false)
        else if (rehearsal.settled) resolve(true)
      }
      const stop = window.roundtable.onNotice((notice) => notice.type === 'rehearsal-changed' && look(notice.rehearsal))
      look(await window.roundtable.readRehearsal({}))
      const here = await promise
      stop()
      return here
    })
    if (!isHere) throw new Error('The crowd has left')
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
