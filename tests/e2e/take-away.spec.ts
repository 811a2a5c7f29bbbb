import { expect, test } from './app'
import { lacksBrowser, openBrowser, whyLeftOut } from './browser'
import { openPhoneRoom } from './phone'

test('at the end phones and the projector give the plan to everybody, as long as the door is open', async ({ start }) => {
  test.skip(lacksBrowser, whyLeftOut)
  const { page, app } = await start()
  const stages = [
    {
      title: 'Act',
      prompt: 'Who does what?',
      minutes: 10,
      activity: { kind: 'act' },
    },
  ] as const
  const room = await openPhoneRoom(page, stages, [
    { name: 'Harbour Council', sector: 'statutory' },
    { name: 'Quay Housing', sector: 'voluntary' },
  ])
  const { facilitator, join } = room
  try {
    const phone = await join('Quay Housing')
    const { organisations } = await facilitator.view()
    const actionOf = (name: string, text: string) => {
      const leadId = organisations.find((organisation) => organisation.name === name)?.id ?? null
      const action = { text, priorityId: null, leadId, supporterIds: [], person: '', due: '2027-03-01', measure: '' }
      return facilitator.act({ type: 'addAction', action })
    }
    const own = await actionOf('Quay Housing', 'Open the laundry on Sundays')
    await actionOf('Harbour Council', 'Publish one map')
    await facilitator.act({ type: 'acceptAction', actionId: own, accepted: true })
    await page.evaluate(() => window.roundtable.showProjector({ shown: true }))
    const projector = app.windows().find((window) => window.url().includes('projector')) ?? (await app.waitForEvent('window'))
    await expect(projector.getByRole('complementary', { name: 'Take the plan with you' })).toBeHidden()
    await facilitator.act({ type: 'closeWorkshop' })

    await test.step('the phone offers the formats that most people can read first', async () => {
      const offers = phone.getByRole('region', { name: 'Take the plan with you' }).getByRole('link')
      await expect(offers).toHaveText([/^Easy read/, /^Web page/, /^PDF/, /^Calendar/, /^Only what my organisation/])
    })

    await test.step('its web page opens, and has the plan', async () => {
      const opening = phone.waitForEvent('popup')
      await phone.getByRole('link', { name: 'Web page' }).click()
      const plan = await opening
      await expect(plan.getByRole('heading', { name: 'A room with phones' })).toBeVisible()
      await expect(plan.getByText('Publish one map').first()).toBeVisible()
    })

    await test.step('its own part has what its organisation said yes to, and nothing of the others', async () => {
      const opening = phone.waitForEvent('popup')
      await phone.getByRole('link', { name: 'Only what my organisation said yes to' }).click()
      const part = await opening
      await expect(part.getByText('Open the laundry on Sundays')).toBeVisible()
      await expect(part.getByText('Publish one map')).toBeHidden()
    })

    await test.step('the PDF and the calendar are real files', async () => {
      for (const [name, begins] of [['PDF', '%PDF-1.7'], ['Calendar', 'BEGIN:VCALENDAR']] as const) {
        const link = await phone.getByRole('link', { name: new RegExp(`^${name}`) }).getAttribute('href')
        const answer = await phone.request.get(new URL(link ?? '', phone.url()).href)
        expect((await answer.body()).toString('latin1')).toMatch(new RegExp(`^${begins}`))
      }
    })

    await test.step('the projector’s square leads anybody to all of it, without joining', async () => {
      await expect(projector.getByRole('complementary', { name: 'Take the plan with you' })).toBeVisible()
      const sign = await page.evaluate(() => window.roundtable.readJoin({}))
      const browser = await openBrowser()
      try {
        const stranger = await browser.newPage()
        await stranger.goto(sign?.handout ?? '')
        await expect(stranger.getByRole('link', { name: 'Easy read' })).toBeVisible()
        await stranger.getByRole('link', { name: 'Cymraeg' }).click()
        await expect(stranger.getByRole('link', { name: 'Hawdd ei ddeall' })).toBeVisible()
        await page.evaluate(() => window.roundtable.closeDoor({}))
        await expect(stranger.reload()).rejects.toThrow(/ERR_/)
      } finally {
        await browser.close()
      }
    })
  } finally {
    await room.close()
  }
})
