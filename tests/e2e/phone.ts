import { type Browser, expect, type Page } from '@playwright/test'

import type { StagePlan } from '../../src/core/agenda/agenda'
import type { Sector } from '../../src/core/sector'
import { Facilitator } from '../../scripts/demo/facilitator.mjs'
import { openBrowser } from './browser'

export interface PhoneRoom {
  readonly facilitator: Facilitator
  /** Opens a phone's page, and joins for that organisation, or as a resident where it is null. */
  readonly join: (organisation: string | null, language?: 'en' | 'cy') => Promise<Page>
  /** Opens a page of the door on a laptop. */
  readonly open: (link: string) => Promise<Page>
  readonly noteTakerLink: string
  readonly stageIds: readonly string[]
  readonly close: () => Promise<void>
}

/** A workshop with these stages and organisations whose door is open; the room is in the first stage. */
export async function openPhoneRoom(
  page: Page,
  stages: readonly StagePlan[],
  organisations: readonly { readonly name: string; readonly sector: Sector }[],
): Promise<PhoneRoom> {
  const facilitator = new Facilitator(page)
  const opened = await page.evaluate(() =>
    window.roundtable.createWorkshop({ from: 'empty', id: '', title: 'A room with phones' }),
  )
  if (!opened.opened) throw new Error('The workshop was not made')
  const stageIds: string[] = []
  for (const stage of stages) stageIds.push(await facilitator.act({ type: 'addStage', stage, position: stageIds.length }))
  await facilitator.act({ type: 'addOrganisations', organisations })
  const door = await page.evaluate(() => window.roundtable.openDoor({ address: '127.0.0.1', port: 0 }))
  if (door.state !== 'open') throw new Error('The door did not open')
  await facilitator.act({ type: 'enterStage', stageId: stageIds[0] ?? '' })
  const browser = await openBrowser()
  return {
    facilitator,
    stageIds,
    noteTakerLink: door.noteTaker,
    join: (organisation, language = 'en') => joinAs(browser, door.join, organisation, language),
    open: async (link) => {
      const laptop = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await laptop.goto(link)
      return laptop
    },
    close: () => browser.close(),
  }
}

/** Joins for that organisation, or as a resident where it is null. */
export async function joinAs(browser: Browser, link: string, organisation: string | null, language: 'en' | 'cy'): Promise<Page> {
  const locale = language === 'cy' ? 'cy-GB' : 'en-GB'
  const network = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale })
  const phone = await network.newPage()
  await phone.goto(link)
  await phone.getByRole('button', { name: language === 'cy' ? 'Ymlaen' : 'Continue' }).click()
  await phone.getByRole('radio', { name: organisation ?? /resident|preswylydd/ }).check()
  await phone.getByRole('button', { name: language === 'cy' ? 'Ymuno' : 'Join', exact: true }).click()
  await expect(phone.getByRole('button', { name: language === 'cy' ? 'Ymuno' : 'Join', exact: true })).toBeHidden()
  return phone
}

/** Loads the phone's page again. Its first socket may hang in the browser; the page tries again after 3, 6 and 10 s. */
export async function loadAgain(phone: Page): Promise<void> {
  await phone.reload()
  await expect(phone.locator('main .screen')).toBeVisible({ timeout: 30_000 })
}
