import type { Workshop } from '@core/workshop'
import { exporters } from '@main/export/exporters'
import { openDoor, type Door } from '@main/lan/door'
import { Handout, type HandoutOptions } from '@main/handout/handout'
import { HoldBoard } from '@main/live/hold-board'
import { Publisher } from '@main/live/publisher'
import { handoutFiles, handoutKinds, type HandoutKind } from '@protocol/handout'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { files } from '../lan/opened-door'
import { ask, type Answer } from '../lan/requests'
import { facilitator, newWorkshop, type OpenedAuthority } from '../live/opened'

const fontFolder = join(import.meta.dirname, '../../../resources/fonts')

/** The files as they are made in the app, in this thread. */
const reallyMade: HandoutOptions['make'] = async (kind, plan, language) => {
  const exporter = await exporters[kind]?.()
  const [file] = (await exporter?.(plan, { fontFolder, now: 0, language, onProgress: () => {} })) ?? []
  return file ?? null
}

describe('the plan given out through the door', () => {
  let made: HandoutKind[] = []

  beforeEach(() => {
    made = []
  })

  async function given(make = reallyMade) {
    const opened = await newWorkshop(join(await temporaryFolder(), 'workshop', 'journal.jsonl'))
    const { authority } = opened
    const act = actOf(opened)
    const handout = new Handout({
      workshop: (): Workshop => authority.history.workshop,
      make: (kind, plan, language) => {
        made.push(kind)
        return make(kind, plan, language)
      },
    })
    const door = await doorOver(opened, handout)
    const { pathname } = new URL('..', door.view().handout)
    const get = (path: string): Promise<Answer> => ask(door.port, { path: `${pathname}${path}` })
    await act({ type: 'addOrganisations', organisations: [{ name: 'Tenants & <Friends>', sector: 'voluntary' }] })
    const lead = authority.history.workshop.people.organisations[0]?.id ?? null
    await act({
      type: 'addAction',
      action: { text: 'Open the hall on Saturdays', priorityId: null, leadId: lead, supporterIds: [], person: '', due: '2027-03-01', measure: '' },
    })
    return { act, get, door, pathname, close: () => act({ type: 'closeWorkshop' }) }
  }

  it('L28: is nothing but the word that it is not ready before the workshop is closed, and again when it is reopened', async () => {
    const { get, close, act } = await given()
    for (const path of ['en/', 'en/plan.html', 'en/own-part-1.html']) {
      expect((await get(path)).body).toContain('The plan is not ready yet')
    }
    expect((await get('cy/')).body).toContain('Nid yw’r cynllun yn barod eto')
    await close()
    expect((await get('en/plan.html')).body).toContain('Open the hall on Saturdays')
    await act({ type: 'reopenWorkshop' })
    const again = await get('en/plan.html')
    expect(again.body).not.toContain('Open the hall on Saturdays')
    expect(again.body).toContain('The plan is not ready yet')
  })

  it('L28: leads to every file, those first that most people can read, and each of them is there', async () => {
    const { get, close } = await given()
    await close()
    const page = await get('en/')
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    const links = [...page.body.matchAll(/href="([\w.-]+)"/g)].map(([, link]) => link)
    expect(links.filter((link) => !link?.startsWith('own-part'))).toEqual(handoutKinds.map((kind) => handoutFiles[kind]))
    const types = await Promise.all(links.map(async (link) => (await get(`en/${link}`)).headers['content-type']))
    expect(types).toEqual([
      'application/pdf',
      expect.stringMatching(/^text\/html/),
      'application/pdf',
      expect.stringMatching(/^text\/calendar/),
      'text/html; charset=utf-8',
    ])
    expect(page.body).toContain('href="../cy/"')
    expect((await get('cy/')).body).toContain('Hawdd ei ddeall')
  }, 60_000)

  it('L28: gives an organisation what it leads, and says what it has not said yes to', async () => {
    const { get, close } = await given()
    await close()
    const { body } = await get('en/own-part-1.html')
    expect(body).toContain('Open the hall on Saturdays')
    expect(body).toContain('Tenants &amp; &lt;Friends&gt;')
    expect(body).not.toContain('<Friends>')
    expect((await get('en/own-part-2.html')).status).toBe(404)
  })

  it('L29: is given to nobody without the link’s key, and there is nothing else under it', async () => {
    const { get, door, close } = await given()
    await close()
    const elsewhere = ['/plan/', '/plan/en/', '/plan/AAAAAAAAAAAAAAAAAAAAAA/en/', '/plan/AAAAAAAAAAAAAAAAAAAAAA/en/plan.pdf']
    for (const path of elsewhere) expect(await ask(door.port, { path })).toMatchObject({ status: 404, body: '' })
    for (const path of ['', 'fr/', 'en/plan.json', 'en/../en/plan.pdf', 'en/progress.pdf', 'en/own-part-0.html', 'en/%2e%2e/', 'plan.pdf']) {
      expect(await get(path), path).toMatchObject({ status: 404, body: '' })
    }
    expect(made).toEqual([])
  })

  it('L30: may be styled and does nothing at all', async () => {
    const { get, close } = await given()
    await close()
    const { headers } = await get('en/plan.html')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('script')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-disposition']).toMatch(/^inline; filename\*=UTF-8''/)
  })

  it('L30: is made once however many ask, one after the other, and anew when the workshop changed', async () => {
    let [running, most] = [0, 0]
    const { get, close, act } = await given(async (...asked) => {
      most = Math.max(most, ++running)
      return reallyMade(...asked).finally(() => running--)
    })
    await close()
    await Promise.all(['en/plan.html', 'en/plan.html', 'en/calendar.ics', 'en/plan.html'].map(get))
    expect(made).toEqual(['plan-html', 'calendar-ics'])
    expect(most).toBe(1)
    await act({ type: 'reopenWorkshop' })
    await act({ type: 'addNote', kind: 'decision', text: 'We meet in May', priorityId: null })
    await close()
    expect((await get('en/plan.html')).body).toContain('We meet in May')
  })

  it('L30: is tried again where it could not be made', async () => {
    let fails = true
    const { get, close } = await given((...asked) => (fails ? Promise.resolve(null) : reallyMade(...asked)))
    await close()
    expect((await get('en/plan.html')).status).toBe(404)
    fails = false
    expect((await get('en/plan.html')).status).toBe(200)
  })
})

let commands = 0

function actOf({ authority }: OpenedAuthority) {
  return async (one: Parameters<typeof authority.submit>[1]): Promise<string> => {
    const outcome = await authority.submit(`facilitator-${++commands}`, one, facilitator)
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome))
    return outcome.madeId ?? ''
  }
}

async function doorOver({ authority }: OpenedAuthority, handout: Handout): Promise<Door> {
  const publisher = new Publisher(authority, Date.now())
  const opening = await openDoor({
    authority,
    publisher,
    holdBoard: new HoldBoard(),
    files,
    handout: (path) => handout.answer(path),
    address: '127.0.0.1',
    port: 0,
    clock: Date.now,
    onChange: () => {},
  })
  if (!opening.opened) throw new Error(opening.failure)
  onTestFinished(async () => {
    await opening.door.close()
    publisher.close()
    await authority.close()
  })
  return opening.door
}
