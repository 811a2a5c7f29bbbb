import { join } from 'node:path'

/** Takes a numbered picture of both windows. */
export class Screens {
  #taken = 0

  /**
   * @param {string} folder
   * @param {import('@playwright/test').Page} facilitator
   * @param {import('@playwright/test').Page} projector
   */
  constructor(folder, facilitator, projector) {
    this.windows = { facilitator, projector }
    this.folder = folder
  }

  /** @param {string} what a few words for the files' names */
  async take(what) {
    this.#taken += 1
    const number = String(this.#taken).padStart(2, '0')
    for (const [name, page] of Object.entries(this.windows)) {
      await settled(page)
      await page.screenshot({ path: join(this.folder, `${number}-${what}-${name}.png`) })
    }
  }
}

/**
 * Waits until the page has drawn the last view it was sent, with its typeface, and every movement has ended.
 *
 * @param {import('@playwright/test').Page} page
 */
async function settled(page) {
  // Two ticks of the publisher: what was confirmed just now is on its way to the page.
  await page.waitForTimeout(150)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((animation) => animation.finished))
  })
}
