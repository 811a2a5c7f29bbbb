import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { Facilitator } from '../../scripts/demo/facilitator.mjs'
import { sampleScene } from '../../scripts/demo/scene.mjs'
import { Screens } from '../../scripts/demo/screens.mjs'
import { enterStage, playStage } from '../../scripts/demo/stages/play-stage.mjs'
import { expect, test } from './app'
import { showProjector } from './projector-window'
import { goTo } from './screens'

const long = 'Agree with every partner in the borough which of the rooms that stand empty after four can be lent to groups of residents'

test('a return meeting is rehearsed: simulated owners say how their actions went, and take on what nobody leads', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const { app, page } = await start()
  const facilitator = new Facilitator(page)
  const first = await page.evaluate(() =>
    window.roundtable.createWorkshop({ from: 'sample', id: 'our-stockport', title: 'Our Stockport' }),
  )
  if (!first.opened) throw new Error('The sample was not made')
  const { organisations } = await facilitator.view()
  for (let index = 0; index < 24; index++) {
    const leadId = index % 6 === 5 ? null : (organisations[index % 4]?.id ?? null)
    const details = { priorityId: null, supporterIds: [], person: '', measure: '', due: index % 3 === 0 ? '2018-04-01' : '2018-12-01' }
    await facilitator.act({ type: 'addAction', action: { ...details, text: `${index + 1}. ${long}`, leadId } })
  }
  const returned = await page.evaluate(
    (id) => window.roundtable.createWorkshop({ from: 'return', id, title: '' }),
    first.workshopId,
  )
  expect(returned).toMatchObject({ opened: true })
  await facilitator.act({ type: 'describeWorkshop', changes: { date: '2018-05-14' } })
  const projector = await showProjector({ app, page })
  const screens = new Screens(join(folder, 'screens'))
  screens.lookAt('facilitator', page)
  screens.lookAt('projector', projector)
  await facilitator.rehearse({ people: 16, seed: 4 })
  await goTo(page, 'Run')
  const play = { facilitator, screens, scene: await sampleScene('our-stockport'), seed: 4 }
  const stage = (await facilitator.view()).stages.find(({ activity }) => activity.kind === 'return')
  if (stage === undefined) throw new Error('A return meeting looks at its actions')
  await enterStage(stage, play)
  await facilitator.settled()
  await playStage(stage, play)

  const { actions } = await facilitator.view()
  const heard = actions.filter(({ history }) => history.length > 0)
  expect(heard.length).toBeGreaterThan(20)
  expect(new Set(heard.map(({ status }) => status)).size).toBeGreaterThan(3)
  expect(actions.filter(({ leadId }) => leadId === null).length).toBeLessThan(4)
  await expect(projector.getByText(`Heard from ${heard.length} of 24`).or(projector.getByText('Heard from all 24'))).toBeVisible()
  // What does not fit is on further pages, and nothing runs over the edge of the screen.
  await expect(projector.getByText(/^1 of \d+$/)).toBeVisible()
  expect(await projector.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect((await readdir(join(folder, 'screens'))).filter((name) => name.includes('return'))).toHaveLength(2)
})
