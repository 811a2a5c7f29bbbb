import { join } from 'node:path'

/** Takes a numbered picture of every page that it looks at. */
export class Screens {
  #taken = 0
  /** @type {Map<string, import('@playwright/test').Page>} */
  #pages = new Map()

  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder
  }

  /** @param {'facilitator' | 'projector' | 'phone'} whose @param {import('@playwright/test').Page} page */
  lookAt(whose, page) {
    this.#pages.set(whose, page)
  }

  /** @param {string} what a few words for the files' names */
  async take(what) {
    this.#taken += 1
    const number = String(this.#taken).padStart(2, '0')
    await Promise.all(
      [...this.#pages].map(async ([whose, page]) => {
        await settled(page)
        // A phone's page is seen by scrolling.
        await page.screenshot({ path: join(this.folder, `${number}-${what}-${whose}.png`), fullPage: whose === 'phone' })
      }),
    )
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
