import { describe, expect, it } from 'vitest'
import { stageId } from '../live/opened'
import { attendeeAt, Device, deviceAt, keyIn } from './device'
import { doorOf, type OpenedDoor } from './opened-door'
import { ask, upgrading } from './requests'

/** What somebody may write for the host of a request; `true` where it is the door's own. */
const hosts = (port: number): readonly (readonly [string, boolean])[] => [
  [`127.0.0.1:${port}`, true],
  [`localhost:${port}`, true],
  ['127.0.0.1', false],
  [`127.0.0.1:${port + 1}`, false],
  [`127.0.0.1.:${port}`, false],
  [`[::1]:${port}`, false],
  [`0.0.0.0:${port}`, false],
  [`evil.example:${port}`, false],
  [`127.0.0.1:${port}@evil.example`, false],
  [`LOCALHOST:${port}`, false],
]

const origins = (port: number): readonly (readonly [string | null, boolean])[] => [
  [`http://127.0.0.1:${port}`, true],
  [`http://localhost:${port}`, true],
  [`https://127.0.0.1:${port}`, false],
  [`http://127.0.0.1:${port + 1}`, false],
  ['http://127.0.0.1', false],
  [`http://[::1]:${port}`, false],
  [`http://127.0.0.1:${port}.evil.example`, false],
  [`http://evil.example`, false],
  [`http://127.0.0.1:${port}/`, false],
  ['null', false],
  ['', false],
  [null, false],
]

describe('a request', () => {
  it('L1: has a socket only with a host and an origin of the door’s', async () => {
    const { door } = await doorOf()
    for (const [host, isHost] of hosts(door.port)) {
      for (const [origin, isOrigin] of origins(door.port)) {
        const headers = { ...upgrading, host, ...(origin === null ? {} : { origin }) }
        const { status } = await ask(door.port, { path: '/live', headers })
        expect([host, origin, status]).toEqual([host, origin, isHost ? (isOrigin ? 101 : 403) : 421])
      }
    }
  })

  it('L1: gets nothing without a host', async () => {
    const { door } = await doorOf()
    const origin = `http://127.0.0.1:${door.port}`
    for (const path of ['/', '/live']) {
      expect((await ask(door.port, { path, headers: { ...upgrading, origin }, setHost: false })).status).toBe(421)
    }
  })

  it('L1: has a socket on no other path', async () => {
    const { door } = await doorOf()
    const headers = { ...upgrading, host: `127.0.0.1:${door.port}`, origin: `http://127.0.0.1:${door.port}` }
    for (const path of ['/', '/live/', '/live?', '/LIVE', '//live', '/live%20', '/./live', '/assets/../live']) {
      expect([path, (await ask(door.port, { path, headers })).status]).toEqual([path, 404])
    }
  })

  it('L24: gets the files that there are, and nothing by any other path, host or method', async () => {
    const { door } = await doorOf()
    const host = `127.0.0.1:${door.port}`
    const page = await ask(door.port, { headers: { host } })
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>Phone</title>' })
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    for (const [name, isHost] of hosts(door.port)) {
      expect([name, (await ask(door.port, { headers: { host: name } })).status]).toEqual([name, isHost ? 200 : 421])
    }
    for (const path of [
      '/index.html',
      '/assets/',
      '/assets',
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/%2e%2e%5cpackage.json',
      '/assets/../../package.json',
      '/assets//phone.js',
      '/ASSETS/phone.js',
      '/%61ssets/phone%2ejs/',
      '/facilitator/index.html',
      '/%00',
      '/%',
      '/__proto__',
      '/live',
    ]) {
      const { status, body } = await ask(door.port, { path, headers: { host } })
      expect([path, status >= 400, body]).toEqual([path, true, ''])
    }
    for (const method of ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
      const { status } = await ask(door.port, { method, headers: { host } })
      expect([method, status >= 400]).toEqual([method, true])
    }
  })

  it('L24: that another site’s page makes in the background is refused', async () => {
    const { door } = await doorOf()
    const headers = { host: `127.0.0.1:${door.port}`, 'sec-fetch-site': 'cross-site' }
    expect((await ask(door.port, { headers: { ...headers, 'sec-fetch-mode': 'no-cors' } })).status).toBe(403)
    expect((await ask(door.port, { headers: { ...headers, 'sec-fetch-mode': 'navigate' } })).status).toBe(200)
  })
})

const action = { text: 'Plant trees', priorityId: null, leadId: null, supporterIds: [], person: '', due: '', measure: '' }

/** Every act that there is at the door, and who may do it; what is nobody's there cannot even be read. */
const acts: readonly (readonly [Record<string, unknown>, readonly string[]])[] = [
  [{ type: 'addCard', stageId, text: 'Benches', kind: 'idea', tag: '' }, ['attendee']],
  [{ type: 'editCard', cardId: 'x', text: 'Benches' }, ['attendee']],
  [{ type: 'withdrawCard', cardId: 'x' }, ['attendee']],
  [{ type: 'castBallot', stageId, choice: { type: 'dots', dots: [] } }, ['attendee']],
  [{ type: 'answerStatement', stageId, optionId: 'x', answer: 'agree' }, ['attendee']],
  [{ type: 'withdrawBallot', stageId }, ['attendee']],
  [{ type: 'acceptAction', actionId: 'x', accepted: true }, ['attendee', 'noteTaker']],
  [{ type: 'makeCommitment', text: 'Listen' }, ['attendee']],
  [{ type: 'withdrawCommitment', commitmentId: 'x' }, ['attendee', 'noteTaker']],
  [{ type: 'createTheme', name: 'Parks', cardIds: [] }, ['noteTaker']],
  [{ type: 'renameTheme', themeId: 'x', name: 'Parks' }, ['noteTaker']],
  [{ type: 'moveTheme', themeId: 'x', position: 0 }, ['noteTaker']],
  [{ type: 'fileCards', cardIds: ['x'], themeId: null }, ['noteTaker']],
  [{ type: 'mergeThemes', themeId: 'x', intoThemeId: 'y' }, ['noteTaker']],
  [{ type: 'dissolveTheme', themeId: 'x' }, ['noteTaker']],
  [{ type: 'addAction', action }, ['noteTaker']],
  [{ type: 'changeAction', actionId: 'x', changes: {} }, ['noteTaker']],
  [{ type: 'moveAction', actionId: 'x', position: 0 }, ['noteTaker']],
  [{ type: 'removeAction', actionId: 'x' }, ['noteTaker']],
  [{ type: 'setActionStatus', actionId: 'x', status: 'done', note: '' }, ['noteTaker']],
  [
    { type: 'updateAction', actionId: 'x', news: { status: 'done', changed: '', learned: '', evidence: '' } },
    ['attendee', 'noteTaker'],
  ],
  [{ type: 'takeLead', actionId: 'x', organisationId: 'x' }, ['attendee', 'noteTaker']],
  [{ type: 'addNote', kind: 'note', text: 'Noted', priorityId: null }, ['noteTaker']],
  [{ type: 'editNote', noteId: 'x', text: 'Noted' }, ['noteTaker']],
  [{ type: 'removeNote', noteId: 'x' }, ['noteTaker']],
  [{ type: 'undo' }, ['noteTaker']],
  [{ type: 'addCard', stageId, text: 'Benches', kind: 'idea', tag: '', participantId: null }, ['noteTaker']],
  [{ type: 'castBallot', stageId, participantId: 'x', choice: { type: 'dots', dots: [] } }, []],
  [{ type: 'castBallot', stageId, choice: { type: 'agreement', answers: [] } }, []],
  [{ type: 'admitDevice', deviceId: 'x', name: '', organisationId: null }, []],
  [{ type: 'lockJoining', locked: true }, []],
  [{ type: 'removeDevice', deviceId: 'x' }, []],
  [{ type: 'closeWorkshop' }, []],
  [{ type: 'enterStage', stageId }, []],
  [{ type: 'showCards', stageId, shown: true }, []],
  [{ type: 'hideCard', cardId: 'x', hidden: true }, []],
  [{ type: 'revealVote', stageId }, []],
  [{ type: 'choosePriorities', stageId: null, options: [], reason: '' }, []],
  [{ type: 'mergeCards', cardIds: ['c1'], intoCardId: 'c2' }, ['noteTaker']],
  [{ type: 'unmergeCard', cardId: 'c1' }, ['noteTaker']],
  [{ type: 'addClause', part: 'we-agree', text: 'We meet' }, ['noteTaker']],
  [{ type: 'reply', stageId, subjectId: 'a1', text: 'Yes' }, ['noteTaker']],
  [{ type: 'makeCommitment', text: 'Listen', participantId: null, organisationId: 'o1' }, ['noteTaker']],
  [{ type: 'tellAccess', access: { language: 'cy' } }, ['attendee']],
  [{ type: 'makeMatch', offerId: 'c1', needId: null }, ['attendee']],
  [{ type: 'respond', stageId, subjectId: 'a1', answer: 'yes', words: '' }, ['attendee']],
  [{ type: 'addInvitation', stageId, who: 'Carers', askerId: null, person: '' }, ['attendee']],
  [{ type: 'removeInvitation', invitationId: 'i1' }, ['attendee', 'noteTaker']],
  [{ type: 'blackOut', cardId: 'c1', words: 'Ann' }, []],
  [{ type: 'goToPart', stageId, part: 0 }, []],
  [{ type: 'repeatStage', stageId }, []],
  [{ type: '__proto__' }, []],
]

const roles = ['attendee', 'noteTaker', 'screen', 'visitor', 'nobody'] as const

function deviceAs(role: (typeof roles)[number], { door }: OpenedDoor): Promise<Device> {
  if (role === 'attendee') return attendeeAt(door)
  if (role === 'nobody') return new Device(door).opened()
  return deviceAt(door, role === 'visitor' ? 'join' : role)
}

describe.each(roles)('%s', (role) => {
  it('L2, L8, L11: does what is theirs, is refused what is others’, and nothing that is the facilitator’s is read', async () => {
    const opened = await doorOf()
    await opened.act({ type: 'enterStage', stageId })
    for (const [act, whose] of acts) {
      const device = await deviceAs(role, opened)
      const before = opened.authority.history.workshop
      const id = `act-of-${crypto.randomUUID()}`
      device.say({ type: 'act', id, act })
      const answer = await Promise.race([device.heard('outcome'), device.heard('bye')]).catch(() => null)
      if (role === 'visitor' || role === 'nobody' || whose.length === 0) {
        expect([act, answer]).toEqual([act, { type: 'bye', why: 'message' }])
      } else if (whose.includes(role)) {
        expect(answer).toMatchObject({ type: 'outcome', id })
        expect(JSON.stringify(answer)).not.toContain('role.not-allowed')
      } else {
        const command = act['type'] === 'answerStatement' ? 'castBallot' : act['type']
        const refusal = command === 'undo' ? { code: 'undo.nothing' } : { code: 'role.not-allowed', command }
        expect(answer).toEqual({ type: 'outcome', id, outcome: { accepted: false, refusal } })
      }
      if (!whose.includes(role)) expect(opened.authority.history.workshop).toBe(before)
      await device.end()
    }
  })
})

describe('a credential', () => {
  const wrong = ['', 'A'.repeat(22), '__proto__', 'constructor', '000000', 'x'.repeat(100)]

  it('L4: that is not known lets nobody in, as a key, as a code and as a token', async () => {
    const { door } = await doorOf()
    const links = door.view()
    const key = keyIn(links.join)
    const attempts = [
      ...wrong.filter((text) => text !== '').flatMap((text) => [{ type: 'key', key: text }, { type: 'token', token: text }]),
      { type: 'key', key: links.code },
      { type: 'code', code: key },
      { type: 'token', token: key },
      { type: 'key', key: `${key} ` },
    ]
    for (const credential of attempts) {
      const device = await new Device(door).opened()
      device.say({ type: 'hello', protocol: 1, credential, seen: null })
      expect([credential, await device.why()]).toEqual([credential, 'credential'])
      expect(device.messages).toHaveLength(1)
    }
    expect(door.view()).toMatchObject({ connectedIds: [], waiting: 0, noteTakers: 0, screens: 0 })
  })

  it('L4: says the role', async () => {
    const { door } = await doorOf()
    const expected = { join: 'attendee', noteTaker: 'note-taker', screen: 'screen' } as const
    for (const link of ['join', 'noteTaker', 'screen'] as const) {
      expect(await (await deviceAt(door, link)).heard('welcome')).toMatchObject({ role: expected[link] })
    }
    const typed = await new Device(door).opened()
    typed.hello({ type: 'code', code: door.view().code })
    expect(await typed.heard('welcome')).toMatchObject({ role: 'attendee', joined: false })
  })

  it('L5: codes cannot be guessed: after some wrong ones, the right one is of no use either', async () => {
    const { door } = await doorOf()
    const { code } = door.view()
    const answers: string[] = []
    let seed = 7
    for (let guess = 0; guess < 60; guess++) {
      seed = (seed * 48_271) % 2_147_483_647
      const guessed = String(seed % 1_000_000).padStart(6, '0')
      if (guessed === code) continue
      const device = await new Device(door).opened()
      answers.push(await device.hello({ type: 'code', code: guessed }).why())
      await device.closed
    }
    expect(answers.filter((why) => why === 'credential')).toHaveLength(10)
    expect(answers.slice(10).every((why) => why === 'too-many-tries')).toBe(true)
    const right = await new Device(door).opened()
    expect(await right.hello({ type: 'code', code }).why()).toBe('too-many-tries')
    // The QR code is not what was guessed at.
    await deviceAt(door)
  })

  it('L5: codes are limited for all addresses together', async () => {
    const { door } = await doorOf({ wrongCodes: { atOnce: 1000, perSecond: 0 } })
    const wrongCode = door.view().code === '000000' ? '000001' : '000000'
    const answers: string[] = []
    for (let guess = 0; guess < 62; guess++) {
      const device = await new Device(door).opened()
      answers.push(await device.hello({ type: 'code', code: wrongCode }).why())
    }
    expect(answers.indexOf('too-many-tries')).toBe(60)
  })
})
