import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until the keyboard is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const isFocused = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

/** Presses an arrow key until something is said; each press waits for what the one before it said. */
export async function pressUntil(page: Page, key: string, said: Locator): Promise<void> {
  const live = page.getByRole('status').filter({ hasText: /^(Over|Picked up|At the place)/ })
  for (let presses = 0; presses < 10; presses++) {
    if ((await said.count()) > 0) return
    const before = await live.textContent()
    await page.keyboard.press(key)
    await expect(live).not.toHaveText(before ?? '')
  }
  throw new Error(`${key} does not lead there`)
}
