import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'

/** Where the browser is that a phone's page is looked at with; playwright's own is not part of the project. */
const chromiumPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Joins as a resident from a real phone's page, which then only looks on. Without a browser somebody without a phone
 * takes that place, so that the same people are there.
 *
 * @param {import('./facilitator.mjs').Facilitator} facilitator
 * @returns {Promise<{ page: import('@playwright/test').Page, close: () => Promise<void> } | null>}
 */
export async function joinByPhone(facilitator) {
  const executablePath = chromiumPaths.find((path) => existsSync(path))
  if (executablePath === undefined) {
    await facilitator.act({ type: 'addParticipants', participants: [{ name: '', organisationId: null }] })
    return null
  }
  const door = await facilitator.page.evaluate(() => window.roundtable.readDoor({}))
  if (door.state !== 'open') throw new Error('The door is not open')
  // Chromium's own sandbox cannot be had as root on Linux, and only then is it done without.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const network = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB' })
    const page = await network.newPage()
    await page.goto(door.join)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('radio', { name: /resident/ }).check()
    const join = page.getByRole('button', { name: 'Join', exact: true })
    await join.click()
    await join.waitFor({ state: 'hidden' })
    await facilitator.settled()
    return { page, close: () => browser.close() }
  } catch (error) {
    await browser.close()
    throw error
  }
}
