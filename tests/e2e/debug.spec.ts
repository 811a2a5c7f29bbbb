import { expect, test } from './app'
import { dragOnto } from './screens'
test('debug', async ({ start }) => {
  const { page } = await start()
  await page.evaluate(async () => {
    const act = async (act: any) => ((await window.roundtable.submit({ commandId: crypto.randomUUID(), act })) as any).madeId
    await window.roundtable.createWorkshop({ from: 'way-of-working', id: 'shared-challenges', title: 'x' })
    const { promise, resolve } = Promise.withResolvers<any>()
    window.roundtable.onView((m) => m.type === 'whole' && resolve(m.view))
    await window.roundtable.watch({})
    const view = await promise
    const g = view.stages.find((s: any) => s.activity.kind === 'gather')
    for (let i = 0; i < 5; i++) await act({ type: 'addCard', stageId: g.id, text: `Word ${i}`, kind: 'challenge', tag: '', participantId: null })
    await act({ type: 'enterStage', stageId: view.stages.find((s: any) => s.activity.kind === 'group').id })
  })
  const loose = page.getByRole('region', { name: 'Cards to group' })
  const card = (words: string) => loose.getByRole('button', { name: words })
  await page.evaluate(() => {
    const w = window as any
    w.log = []
    for (const t of ['input', 'submit', 'keydown', 'focusin', 'focusout', 'click', 'pointerup']) document.addEventListener(t, (e) => w.log.push(t + ' ' + (e.target as any).outerHTML?.slice(0, 80)), true)
    new MutationObserver((ms) => ms.forEach((m) => [...m.removedNodes].forEach((n) => w.log.push('removed ' + (n as any).outerHTML?.slice(0, 60))))).observe(document.body, { subtree: true, childList: true })
  })
  await card('Word 3').click()
  await card('Word 4').click()
  await page.getByRole('group', { name: 'Selected cards' }).getByRole('button', { name: 'Group' }).click()
  await page.getByLabel('Name for 2 cards').fill('Someone who answers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Theme: Someone who answers' }).getByRole('listitem')).toHaveCount(2)
  await page.evaluate(() => { (window as any).log = [] })
  await dragOnto(page, card('Word 1'), card('Word 2'))
  const field = page.getByLabel('Name for 2 cards')
  await field.fill('Shorter')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  console.log(await page.evaluate(() => (window as any).log))
  await expect(page.getByRole('region', { name: 'Theme: Shorter' })).toBeVisible()
})
