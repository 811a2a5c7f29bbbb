import type { Act } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { stageId } from '../live/opened'
import { attendeeAt, Device, deviceAt, keyIn } from './device'
import { doorOf, type OpenedDoor } from './opened-door'

/** Everybody who listens at the door, by what they are. */
interface Listeners {
  readonly author: Device
  readonly other: Device
  readonly visitor: Device
  readonly screen: Device
  readonly noteTaker: Device
}

type Who = keyof Listeners

const everybody: readonly Who[] = ['author', 'other', 'visitor', 'screen', 'noteTaker']

/** What must not be on anybody's wire, but for those who may see it. */
type Secrets = Map<string, readonly Who[]>

describe('L16: no message contains what its reader may not see', () => {
  it('in any role, at any stage, searching every byte', async () => {
    const opened = await doorOf()
    const { door, act } = opened
    const organisationId = await act({ type: 'addOrganisations', organisations: [{ name: 'Library', sector: 'statutory' }] })
    const voteId = await act({ type: 'addStage', position: 1, stage: voteStage })
    await act({ type: 'enterStage', stageId })
    const links = door.view()
    const listeners: Listeners = {
      author: await attendeeAt(door, 'NAME-OF-AUTHOR', organisationId),
      other: await attendeeAt(door, 'NAME-OF-OTHER', null),
      visitor: await deviceAt(door),
      screen: await deviceAt(door, 'screen'),
      noteTaker: await deviceAt(door, 'noteTaker'),
    }
    const { author, other, noteTaker } = listeners
    const authorId = (await author.heard('personal')).view.participantId
    const otherId = (await other.heard('personal')).view.participantId
    const secrets: Secrets = new Map<string, readonly Who[]>([
      ['NAME-OF-AUTHOR', ['author', 'noteTaker']],
      ['NAME-OF-OTHER', ['other', 'noteTaker']],
      [`"participantId":"${authorId}"`, ['author', 'noteTaker']],
      [`"participantId":"${otherId}"`, ['other', 'noteTaker']],
      [author.token, ['author']],
      [other.token, ['other']],
      [(await noteTaker.heard('welcome')).token ?? '', ['noteTaker']],
      ...[links.join, links.noteTaker, links.screen, door.view().noteTaker].map((link) => [keyIn(link), []] as const),
      [`"${links.code}"`, []],
      ...door.view().connectedIds.map((id) => [id, []] as const),
    ])
    const check = async () => {
      await settled(opened, listeners)
      for (const [secret, readers] of secrets) {
        for (const who of everybody) {
          expect([secret, who, listeners[who].wire.includes(secret) && !readers.includes(who)]).toEqual([secret, who, false])
        }
      }
    }
    const step = async (...acts: readonly Act[]) => {
      for (const one of acts) await act(one)
      await check()
    }
    await check()

    // Gathering: cards are held.
    secrets.set('WORDS-OF-AUTHOR', ['author', 'noteTaker']).set('WORDS-TO-BE-HIDDEN', ['other', 'noteTaker'])
    const card = await cardOf(author, 'WORDS-OF-AUTHOR')
    const hidden = await cardOf(other, 'WORDS-TO-BE-HIDDEN')
    await check()
    await step({ type: 'hideCard', cardId: hidden, hidden: true })

    // Shown: the words are everybody's, the hidden ones nobody's, and whose they are is not said.
    secrets.delete('WORDS-OF-AUTHOR')
    await step({ type: 'showCards', stageId, shown: true })
    expect(listeners.screen.wire).toContain('WORDS-OF-AUTHOR')
    expect(listeners.visitor.wire).toContain('WORDS-OF-AUTHOR')

    // Captured: what is said aside is the note-taker's; a decision is the room's.
    secrets.set('AN-ASIDE', ['noteTaker'])
    await noteTaker.act({ type: 'addNote', kind: 'note', text: 'AN-ASIDE', priorityId: null })
    await noteTaker.act({ type: 'addNote', kind: 'decision', text: 'A-DECISION', priorityId: null })
    await check()
    expect(other.wire).toContain('A-DECISION')

    // Voting: nobody's ballot but one's own, no result.
    secrets.set('"result":{', [])
    await step({ type: 'enterStage', stageId: voteId }, { type: 'openVote', stageId: voteId })
    secrets.set(`"choice":{"type":"dots","dots":[{"optionId":"${card}","count":2}`, ['author'])
    secrets.set(`"choice":{"type":"dots","dots":[{"optionId":"${card}","count":1}`, ['other'])
    await vote(author, voteId, card, 2)
    await vote(other, voteId, card, 1)
    await check()
    expect(author.wire).toContain('"count":2')
    expect(noteTaker.wire.includes('"choice"')).toBe(false)
    await step({ type: 'closeVote', stageId: voteId })

    // Revealed: the result is everybody's, the ballots are not.
    secrets.delete('"result":{')
    await step({ type: 'revealVote', stageId: voteId })
    expect(listeners.screen.wire).toContain('"result":{')

    // Promised: to oneself, and to those who write it down.
    secrets.set('A-PROMISE', ['author', 'noteTaker'])
    await author.act({ type: 'makeCommitment', text: 'A-PROMISE' })
    await check()

    // Closed: nothing more than before. And what may be seen was seen, so the search can find something.
    await step({ type: 'closeWorkshop' })
    for (const [secret, readers] of secrets) {
      for (const who of readers) expect([secret, who, listeners[who].wire.includes(secret)]).toEqual([secret, who, true])
    }
  })
})

const voteStage = {
  title: 'Vote',
  prompt: '',
  minutes: 5,
  activity: { kind: 'vote', method: { type: 'dots', dots: 3, stacking: true }, optionsFrom: 'cards', choose: 1 },
} as const

async function cardOf(device: Device, text: string): Promise<string> {
  const outcome = await device.act({ type: 'addCard', stageId, text, kind: 'idea', tag: '' })
  if (!outcome.accepted || outcome.madeId === null) throw new Error(JSON.stringify(outcome))
  return outcome.madeId
}

async function vote(device: Device, voteId: string, optionId: string, count: number): Promise<void> {
  const outcome = await device.act({
    type: 'castBallot',
    stageId: voteId,
    choice: { type: 'dots', dots: [{ optionId, count }] },
  })
  expect(outcome).toMatchObject({ accepted: true })
}

/** Waits until what happened so far was told, and has arrived: a tick, and then an answer on every socket. */
async function settled({ publisher }: OpenedDoor, listeners: Listeners): Promise<void> {
  await Promise.race([
    new Promise<void>((resolve) => {
      const stop = publisher.onTick(() => {
        stop()
        resolve()
      })
    }),
    new Promise((resolve) => setTimeout(resolve, 120)),
  ])
  for (const device of everybody.map((who) => listeners[who])) {
    const from = device.messages.length
    device.say({ type: 'ping', at: from })
    await device.heard('pong', () => true, from)
  }
}
