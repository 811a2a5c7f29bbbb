import { expect, test } from './app'
test('explore', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'New workshop' }).click()
  console.log(await page.locator('body').ariaSnapshot())
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.roundtable.createWorkshop({ from: 'sample', id: 'our-stockport', title: '' }))
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await expect(page.getByText('Minutes').first()).toBeAttached()
  console.log(await page.locator('body').ariaSnapshot())
})
