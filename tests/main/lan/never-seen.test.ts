import type { StagePlan } from '@core/agenda/agenda'
import type { Act } from '@core/workshop'
import type { Outcome } from '@protocol/window-contract'
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

    // How people take part: theirs and the facilitator's, who is not at the door.
    secrets.set('LARGE-PRINT', ['author'])
    await author.act({ type: 'tellAccess', access: { language: 'cy', accessNeeds: 'LARGE-PRINT' } })
    await check()

    // Notes of the facilitator's own, in every kind of stage that the room goes through from here.
    secrets.set('PRIVATE-NOTES', [])
    const stages: Record<string, string> = {}
    for (const { activity } of craftedStages) {
      const added = await act({ type: 'addStage', position: 99, stage: { ...noted, activity } })
      stages[activity.kind] = added
      await step({ type: 'enterStage', stageId: added })
    }
    const stageOf = (kind: string) => stages[kind] ?? ''

    // A score is a vote: its reasons are held, its ballots nobody's.
    secrets.set('WHY-SO', ['author', 'noteTaker']).set('"rating":4', ['author'])
    await step({ type: 'openVote', stageId: stageOf('score') })
    const score = { type: 'rating', ratings: [{ optionId: stageOf('score'), rating: 4 }] } as const
    expect(await author.act({ type: 'castBallot', stageId: stageOf('score'), choice: score })).toMatchObject({ accepted: true })
    await author.act({ type: 'addCard', stageId: stageOf('score'), text: 'WHY-SO', kind: 'insight', tag: '' })
    await check()
    await step({ type: 'closeVote', stageId: stageOf('score') })

    // A card that was merged is told as the one that it was merged into.
    secrets.set('SAYS-THE-SAME', ['other', 'noteTaker'])
    const same = await cardOf(other, 'HELD-UNTIL-MERGED')
    await other.act({ type: 'editCard', cardId: same, text: 'SAID-AGAIN' })
    await check()
    expect(listeners.screen.wire).toContain('SAID-AGAIN')
    await step({ type: 'mergeCards', cardIds: [same], intoCardId: card })
    await other.act({ type: 'editCard', cardId: same, text: 'SAYS-THE-SAME' })
    await check()

    // Offers and tables are held like any card; who took one up is said as their organisation.
    secrets.set('AN-OFFER', ['author', 'noteTaker']).set('AT-A-TABLE', ['other', 'noteTaker'])
    await author.act({ type: 'addCard', stageId: stageOf('offers'), text: 'AN-OFFER', kind: 'offer', tag: '' })
    await other.act({ type: 'addCard', stageId: stageOf('themed-rounds'), text: 'AT-A-TABLE', kind: 'idea', tag: 'HELD' })
    await check()

    // How an action goes: in its owner's words for all to see; when and by whom it was written down is for the record.
    const details = { priorityId: null, leadId: organisationId, supporterIds: [], person: '', due: '', measure: '' }
    const actionId = await act({ type: 'addAction', action: { ...details, text: 'AN-ACTION' } })
    await step({ type: 'enterStage', stageId: stageOf('return') })
    secrets.set('"by":{', ['noteTaker']).set('FIRST-NEWS', [...everybody])
    const news = { status: 'at risk', learned: '', evidence: '' } as const
    const tell = (device: Device, changed: string) => device.act({ type: 'updateAction', actionId, news: { ...news, changed } })
    expect(await tell(other, 'NOT-THEIRS')).toMatchObject({ accepted: false, refusal: { code: 'actions.not-yours' } })
    expect(await tell(author, 'FIRST-NEWS')).toMatchObject({ accepted: true })
    await check()
    expect(listeners.screen.wire).toContain('FIRST-NEWS')
    expect(listeners.other.wire).not.toContain('NOT-THEIRS')

    // Promised: in private to oneself alone, else to the room; how to be reached is the facilitator's to know.
    secrets.set('A-SECRET-PROMISE', ['author']).set('HOW-TO-REACH', ['author'])
    await author.act({ type: 'makeCommitment', text: 'A-SECRET-PROMISE', private: true })
    await author.act({ type: 'makeCommitment', text: 'AN-OPEN-PROMISE', contact: 'HOW-TO-REACH' })
    await check()
    expect(listeners.screen.wire).toContain('AN-OPEN-PROMISE')
    expect(noteTaker.wire).toContain('AN-OPEN-PROMISE')

    // Checked: what was said is held until it is shown, and whose words they are stays theirs.
    const subjectId = madeBy(await noteTaker.act({ type: 'addClause', part: 'we-agree', text: 'A-CLAUSE' }))
    await step({ type: 'enterStage', stageId: stageOf('check') })
    const said = { type: 'respond', stageId: stageOf('check'), subjectId, answer: 'not-yet' } as const
    secrets.set('NOT-IN-AUGUST', ['other', 'noteTaker'])
    expect(await other.act({ ...said, words: 'NOT-IN-AUGUST' })).toMatchObject({ accepted: true })
    await check()
    secrets.delete('NOT-IN-AUGUST')
    await step({ type: 'showCards', stageId: stageOf('check'), shown: true })
    expect(listeners.screen.wire).toContain('NOT-IN-AUGUST')

    // Who was heard helps the facilitator, and shames nobody.
    secrets.set('equalVoice', []).set('notHeard', [])
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

const noted = { title: 'Stage', prompt: '', minutes: 5, privateNotes: 'PRIVATE-NOTES' }

/** Every kind of stage that the vote and the gathering above are not. */
const craftedStages: readonly Pick<StagePlan, 'activity'>[] = [
  { activity: { kind: 'welcome' } },
  { activity: { kind: 'round', cardKind: 'idea' } },
  { activity: { kind: 'themed-rounds', cardKind: 'idea', themes: ['HELD', 'OTHER'], rounds: 2 } },
  { activity: { kind: 'group', suggestedThemes: [] } },
  { activity: { kind: 'score', lowest: '', highest: '' } },
  { activity: { kind: 'stories', stories: [{ title: 'A lift', text: 'Words' }], cardKind: 'insight' } },
  { activity: { kind: 'link', joins: 'strength' } },
  { activity: { kind: 'missing' } },
  { activity: { kind: 'offers' } },
  { activity: { kind: 'agreement' } },
  { activity: { kind: 'commitments', suggestions: [], startsPrivate: true, asksContact: true } },
  { activity: { kind: 'break' } },
  { activity: { kind: 'return' } },
  { activity: { kind: 'act' } },
  { activity: { kind: 'check', of: 'clauses', sectors: ['community'] } },
  { activity: { kind: 'read-back' } },
]

async function cardOf(device: Device, text: string): Promise<string> {
  return madeBy(await device.act({ type: 'addCard', stageId, text, kind: 'idea', tag: '' }))
}

function madeBy(outcome: Outcome): string {
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
