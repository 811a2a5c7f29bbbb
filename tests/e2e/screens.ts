import { expect, type Locator, type Page } from '@playwright/test'

/** Goes to one of the three steps of an open workshop. */
export async function goTo(page: Page, step: 'Prepare' | 'Run' | 'Plan'): Promise<void> {
  const button = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step })
  await button.click()
  await expect(button).toHaveAttribute('aria-current', 'step')
}

/** Presses the bar's way on, which says where it leads. */
export async function goOn(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Next: ${title}` }).click()
  await expectStage(page, title)
}

export async function expectStage(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Agenda' }).locator('[aria-current=step]')).toContainText(title)
}

/** Types a card in for somebody. */
export async function addCard(
  page: Page,
  text: string,
  { who, tag }: { who?: string; tag?: string } = {},
): Promise<void> {
  const form = page.getByRole('form', { name: 'Add a card for someone' })
  await form.getByRole('textbox', { name: 'Add a card for someone' }).fill(text)
  if (who !== undefined) await chooseFrom(form.getByRole('combobox', { name: 'Who said it' }), who)
  if (tag !== undefined) await form.getByLabel('Tag').selectOption(tag)
  await form.getByRole('button', { name: 'Add the card' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
}

/** Takes an option of a field that is searched by typing. */
export async function chooseFrom(field: Locator, option: string): Promise<void> {
  await field.fill(option)
  await field.page().getByRole('option', { name: option }).first().click()
  await expect(field).toHaveValue(option)
}

/** Copies ballots in, from where the keyboard stands: each a dot or none for every option, in their order. */
export async function enterBallots(page: Page, ballots: readonly (readonly (0 | 1)[])[]): Promise<void> {
  const options = page.getByRole('form', { name: 'Enter a paper ballot' }).getByRole('spinbutton')
  const turnout = page.getByText(/^\d+ of \d+ have voted/)
  for (const ballot of ballots) {
    const voted = Number.parseInt((await turnout.textContent()) ?? '', 10)
    // The next person's ballot is empty, and waits for the keyboard at its first option.
    await expect(options.first()).toBeFocused()
    await expect(options.and(page.locator('[aria-valuenow="0"]'))).toHaveCount(ballot.length)
    for (const [index, dots] of ballot.entries()) {
      if (index > 0) await page.keyboard.press('ArrowDown')
      if (dots > 0) await page.keyboard.press(String(dots))
    }
    await page.keyboard.press('Enter')
    await expect(turnout).toHaveText(new RegExp(`^${voted + 1} of`))
  }
}

/** Carries something with the mouse, in steps as a hand does. */
export async function dragOnto(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover()
  await page.mouse.down()
  await to.hover({ force: true })
  const target = await to.boundingBox()
  if (target === null) throw new Error('What it should be dropped on is not on the screen')
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 5 })
  await page.mouse.up()
  // For 50 ms after a drop the dragging library swallows clicks, and the carets of fields. No hand is as quick as this.
  await expect.poll(() => page.evaluate(clicksAreHeard)).toBe(true)
}

/** Runs in a page. */
function clicksAreHeard(): boolean {
  let heard = false
  const hear = () => (heard = true)
  document.body.addEventListener('click', hear)
  document.body.click()
  document.body.removeEventListener('click', hear)
  return heard
}

/** Gives the name that cards which were put together wait for. */
export async function nameTheme(page: Page, field: string, name: string): Promise<void> {
  await page.getByLabel(field).fill(name)
  await page.keyboard.press('Enter')
}
