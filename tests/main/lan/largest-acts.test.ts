import { limits } from '@core/limits'
import { get } from '@core/table'
import { doorLimits } from '@main/lan/door-limits'
import { mostHeldCards } from '@protocol/holds'
import { readDeviceMessage } from '@protocol/live/device-schema'
import type { DeviceAct } from '@protocol/live/device-acts'
import { liveProtocol, type DeviceMessage } from '@protocol/live/messages'
import { describe, expect, it } from 'vitest'
import { facilitator } from '../live/opened'
import { attendeeAt } from './device'
import { doorOf } from './opened-door'

/** Takes the most bytes that a text of so many code units can take: half a character is written as six. */
const text = (length: number) => '\ud800'.repeat(length)
/** Of the millionth record's thousandth thing, and longer. */
const id = 'zzzzzzzz-zzzz'
const count = Number.MAX_SAFE_INTEGER

/** As many cards as somebody can select on a wall. */
const manyIds = Array.from({ length: mostHeldCards }, () => id)

const invitation = { who: text(limits.nameLength), askerId: id, person: text(limits.nameLength) }

const commitment = {
  ...{ text: text(limits.commitmentTextLength), organisationId: id, readiness: 'need-help' as const, private: false },
  contact: text(limits.contactLength),
}

const action = {
  text: text(limits.actionTextLength),
  priorityId: id,
  leadId: id,
  supporterIds: Array.from({ length: limits.supportersOfAnAction }, () => id),
  person: text(limits.nameLength),
  due: '2026-12-31',
  measure: text(limits.measureLength),
}

const largest: { readonly [Type in DeviceAct['type']]: Extract<DeviceAct, { type: Type }> } = {
  addCard: {
    ...{ type: 'addCard', stageId: id, text: text(limits.cardTextLength), kind: 'strength', tag: text(limits.tagLength) },
    joins: [id, id],
  },
  editCard: { type: 'editCard', cardId: id, text: text(limits.cardTextLength) },
  withdrawCard: { type: 'withdrawCard', cardId: id },
  castBallot: {
    type: 'castBallot',
    stageId: id,
    choice: {
      type: 'impact-effort',
      places: Array.from({ length: limits.optionsToWeigh }, () => ({ optionId: id, impact: 5, effort: 5 })),
    },
    concerns: Array.from({ length: limits.concernsInABallot }, () => ({ optionId: id, text: text(limits.concernLength) })),
  },
  answerStatement: {
    ...{ type: 'answerStatement', stageId: id, optionId: id, answer: 'disagree' },
    concern: text(limits.concernLength),
  },
  withdrawBallot: { type: 'withdrawBallot', stageId: id },
  acceptAction: { type: 'acceptAction', actionId: id, accepted: false },
  makeCommitment: { type: 'makeCommitment', participantId: id, ...commitment },
  changeCommitment: { type: 'changeCommitment', commitmentId: id, changes: commitment },
  addInvitation: { type: 'addInvitation', stageId: id, participantId: id, ...invitation },
  changeInvitation: { type: 'changeInvitation', invitationId: id, changes: invitation },
  removeInvitation: { type: 'removeInvitation', invitationId: id },
  makeMatch: { type: 'makeMatch', offerId: id, needId: id },
  undoMatch: { type: 'undoMatch', matchId: id },
  respond: {
    ...{ type: 'respond', stageId: id, subjectId: id, answer: 'yes-with-changes' },
    words: text(limits.noteLength),
  },
  withdrawResponse: { type: 'withdrawResponse', responseId: id },
  tellAccess: { type: 'tellAccess', access: { language: 'cy', accessNeeds: text(limits.accessNeedsLength) } },
  mergeCards: { type: 'mergeCards', cardIds: manyIds, intoCardId: id },
  unmergeCard: { type: 'unmergeCard', cardId: id },
  addClause: { type: 'addClause', part: 'if-we-disagree', text: text(limits.clauseLength) },
  editClause: { type: 'editClause', clauseId: id, text: text(limits.clauseLength) },
  moveClause: { type: 'moveClause', clauseId: id, position: count },
  acceptClause: { type: 'acceptClause', clauseId: id, accepted: false },
  removeClause: { type: 'removeClause', clauseId: id },
  setReviewDate: { type: 'setReviewDate', date: '2026-12-31' },
  reply: { type: 'reply', stageId: id, subjectId: id, text: text(limits.noteLength) },
  withdrawCommitment: { type: 'withdrawCommitment', commitmentId: id },
  createTheme: { type: 'createTheme', name: text(limits.themeNameLength), cardIds: manyIds },
  renameTheme: { type: 'renameTheme', themeId: id, name: text(limits.themeNameLength) },
  moveTheme: { type: 'moveTheme', themeId: id, position: count },
  fileCards: { type: 'fileCards', cardIds: manyIds, themeId: id },
  mergeThemes: { type: 'mergeThemes', themeId: id, intoThemeId: id },
  dissolveTheme: { type: 'dissolveTheme', themeId: id },
  addAction: { type: 'addAction', action },
  changeAction: { type: 'changeAction', actionId: id, changes: action },
  moveAction: { type: 'moveAction', actionId: id, position: count },
  removeAction: { type: 'removeAction', actionId: id },
  setActionStatus: { type: 'setActionStatus', actionId: id, status: 'changed course', note: text(limits.noteLength) },
  updateAction: {
    ...{ type: 'updateAction', actionId: id },
    news: {
      ...{ status: 'changed course', changed: text(limits.noteLength), learned: text(limits.noteLength) },
      evidence: text(limits.evidenceLength),
    },
  },
  takeLead: { type: 'takeLead', actionId: id, organisationId: id },
  addNote: { type: 'addNote', kind: 'decision', text: text(limits.noteLength), priorityId: id },
  editNote: { type: 'editNote', noteId: id, text: text(limits.noteLength) },
  removeNote: { type: 'removeNote', noteId: id },
  undo: { type: 'undo' },
}

const messageId = 'm'.repeat(100)
const messages: readonly DeviceMessage[] = [
  ...Object.values(largest).map((act) => ({ type: 'act', id: messageId, act }) as const),
  { type: 'hold', id: messageId, cardIds: manyIds },
  { type: 'join', id: messageId, name: text(limits.nameLength), organisationId: id },
]

describe('the largest that the rules take', () => {
  it.each(messages)('L17: is read and fits a message: $type $act.type', (message) => {
    const frame = JSON.stringify(message)
    expect(readDeviceMessage(frame, liveProtocol)).toEqual({ what: 'message', message })
    expect(Buffer.byteLength(frame)).toBeLessThanOrEqual(doorLimits.messageBytes)
  })

  it('L11: a vote on as many statements as there may be is answered to the last one', async () => {
    const { door, authority, act } = await doorOf()
    await act({
      type: 'addStage',
      stage: {
        title: 'Vote',
        prompt: '',
        minutes: 5,
        activity: { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'cards', choose: 1 },
      },
      position: 1,
    })
    const [gather, vote] = authority.history.workshop.agenda.stages.map((stage) => stage.id)
    if (gather === undefined || vote === undefined) throw new Error('There are two stages')
    await act({ type: 'enterStage', stageId: gather })
    const card = { type: 'addCard', stageId: gather, kind: 'idea', tag: '', participantId: null } as const
    const cards = Array.from({ length: limits.optionsInAVote }, (_, index) => act({ ...card, text: `Statement ${index}` }))
    const optionIds = await Promise.all(cards)
    await act({ type: 'enterStage', stageId: vote })
    await act({ type: 'openVote', stageId: vote })
    const device = await attendeeAt(door)
    const { participantId } = (await device.heard('personal')).view
    const earlier = optionIds.slice(1).map((optionId) => ({ optionId, answer: 'agree' }) as const)
    await authority.submit(
      'all-but-one',
      { type: 'castBallot', stageId: vote, participantId, choice: { type: 'agreement', answers: earlier } },
      facilitator,
    )

    const answer = { type: 'answerStatement', stageId: vote } as const
    const [first = '', second = ''] = optionIds
    expect(await device.act({ ...answer, optionId: first, answer: 'disagree' })).toMatchObject({ accepted: true })
    expect(await device.act({ ...answer, optionId: second, answer: 'pass' })).toMatchObject({ accepted: true })
    const [{ ballots } = { ballots: null }] = authority.history.workshop.votes
    const choice = ballots === null ? null : get(ballots, participantId)?.choice
    if (choice?.type !== 'agreement') throw new Error('The ballot is there')
    const given = new Map(choice.answers.map(({ optionId, answer: said }) => [optionId, said]))
    expect(given.size).toBe(limits.optionsInAVote)
    expect([given.get(first), given.get(second), given.get(optionIds.at(-1) ?? '')]).toEqual(['disagree', 'pass', 'agree'])
    expect(await device.act({ ...answer, optionId: 'no such', answer: 'agree' })).toMatchObject({
      refusal: { code: 'ballot.unknown-option' },
    })
  })
})
