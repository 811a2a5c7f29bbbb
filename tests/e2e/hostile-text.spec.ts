import type { Page } from '@playwright/test'

import { expect, test } from './app'
import { showProjector } from './projector-window'
import { openRoom } from './room'
import { goTo } from './screens'

const hostile = (where: string) =>
  `<img src=x onerror="window.hacked='${where}'"> ${where} <script>window.hacked=1</script>`

test('text that looks like a page is text, on every screen', async ({ start }) => {
  const { app, page } = await start()
  const room = await openRoom(page, { title: hostile('title'), people: [3] })
  const { facilitator, people, organisations } = room
  const organisationId = organisations[0]?.id ?? ''
  const projector = await showProjector({ app, page })
  const expectText = async (window: Page, ...where: readonly string[]) => {
    for (const place of where) await expect(window.getByText(hostile(place), { exact: false }).first()).toBeVisible()
    await expect(window.locator('img, script:not([src])')).toHaveCount(0)
    expect(await window.evaluate(() => 'hacked' in window)).toBe(false)
  }

  await facilitator.actAll([
    { type: 'describeWorkshop', changes: { place: hostile('place'), purpose: hostile('purpose') } },
    { type: 'changeOrganisation', organisationId, changes: { name: hostile('organisation') } },
  ])
  await expectText(projector, 'title', 'place', 'purpose')
  await goTo(page, 'Run')
  await room.enter('welcome')
  await expectText(page, 'title', 'organisation')
  await expectText(projector, 'organisation')

  await room.enter('gather')
  const cardId = await room.say(hostile('card'), people[0])
  await facilitator.act({ type: 'showCards', stageId: room.stageId('gather'), shown: true })
  await expectText(page, 'card')
  await expectText(projector, 'card')

  const themeId = await facilitator.act({ type: 'createTheme', name: hostile('theme'), cardIds: [cardId] })
  await room.enter('group')
  await expectText(page, 'theme', 'card')
  await expectText(projector, 'theme', 'card')

  await room.enter('vote')
  const stageId = room.stageId('vote')
  await facilitator.act({ type: 'openVote', stageId })
  for (const { id } of people) {
    await facilitator.act({
      type: 'castBallot',
      stageId,
      participantId: id,
      choice: { type: 'dots', dots: [{ optionId: themeId, count: 1 }] },
    })
  }
  await facilitator.actAll([
    { type: 'closeVote', stageId },
    { type: 'revealVote', stageId },
  ])
  await expectText(page, 'theme')
  await expectText(projector, 'theme')
  await facilitator.act({ type: 'choosePriorities', stageId, options: [{ id: themeId, kind: 'theme' }], reason: '' })

  await room.enter('act')
  await facilitator.actAll([
    {
      type: 'addAction',
      action: {
        text: hostile('action'),
        priorityId: themeId,
        leadId: organisationId,
        supporterIds: [],
        person: hostile('person'),
        due: '2027-03-01',
        measure: hostile('measure'),
      },
    },
    { type: 'addNote', kind: 'decision', text: hostile('decision'), priorityId: null },
  ])
  await expectText(page, 'action', 'organisation')
  await expectText(projector, 'action')

  await facilitator.act({ type: 'closeWorkshop' })
  await expectText(page, 'title', 'theme', 'card', 'action', 'decision')
  await expectText(projector, 'theme')
})
