import { optionName } from './voting/options'
import { ballotRefusal } from './voting/ballot'
import type { VoteOption } from './voting/voting'
import { get, rowsOf } from './table'
import type { Workshop } from './workshop'

/** What must hold in every workshop, as the sentences that do not. Reads everything: for taking back an act, and tests. */
export function brokenInvariants(workshop: Workshop): string[] {
  return [
    ...brokenCards(workshop),
    ...brokenVotes(workshop),
    ...brokenActions(workshop),
    ...brokenPromises(workshop),
    ...brokenDevices(workshop),
  ]
}

function* brokenCards({ cards, agenda, themes, people, priorities }: Workshop): Generator<string> {
  const [stageIds, themeIds] = [idsOf(agenda.stages), idsOf(themes)]
  const organisationIds = idsOf(people.organisations)
  for (const { id, organisationId } of rowsOf(people.participants)) {
    if (organisationId !== null && !organisationIds.has(organisationId)) yield `participant ${id} is of an organisation that is not there`
  }
  for (const { id, heard, repeats } of agenda.stages) {
    if (repeats !== undefined && !stageIds.has(repeats)) yield `stage ${id} asks again what was never asked`
    if (heard.some((heardId) => !organisationIds.has(heardId))) yield `stage ${id} heard an organisation that is not there`
  }
  for (const card of rowsOf(cards)) {
    if (!stageIds.has(card.stageId)) yield `card ${card.number} belongs to no stage`
    if (card.themeId !== null && !themeIds.has(card.themeId)) yield `card ${card.number} is in a theme that is not there`
    if (card.participantId !== null && get(people.participants, card.participantId) === undefined) {
      yield `card ${card.number} belongs to nobody who is there`
    }
    const kept = card.mergedInto === undefined ? undefined : get(cards, card.mergedInto)
    if (card.mergedInto !== undefined && (kept === undefined || kept.mergedInto !== undefined)) {
      yield `card ${card.number} is under a card that does not stand by itself`
    }
    if (kept !== undefined && card.themeId !== null) yield `card ${card.number} is merged and in a theme`
    if (card.joins?.some((id) => get(cards, id)?.mergedInto !== undefined || get(cards, id) === undefined) === true) {
      yield `card ${card.number} joins what is not there`
    }
    if (kept !== undefined && priorities.some(({ id }) => id === card.id)) {
      yield `card ${card.number} is merged and a priority`
    }
    if (card.hidden && priorities.some(({ id }) => id === card.id)) yield `card ${card.number} is hidden and a priority`
  }
  if (agenda.currentStageId !== null && !stageIds.has(agenda.currentStageId)) yield 'the room is in no stage'
}

function* brokenDevices({ devices, people }: Workshop): Generator<string> {
  for (const { id, participantId } of rowsOf(devices)) {
    if (get(people.participants, participantId) === undefined) yield `device ${id} speaks for nobody who is there`
  }
}

function* brokenPromises(workshop: Workshop): Generator<string> {
  const { commitments, invitations, matches, responses, people, agenda, cards } = workshop
  const [organisationIds, stageIds] = [idsOf(people.organisations), idsOf(agenda.stages)]
  const isGone = (participantId: string | null) =>
    participantId !== null && get(people.participants, participantId) === undefined
  const isUnknown = (organisationId: string | null) => organisationId !== null && !organisationIds.has(organisationId)
  const isAway = (cardId: string | null) => cardId !== null && (get(cards, cardId)?.mergedInto ?? null) !== null
  for (const { id, participantId, organisationId } of commitments) {
    if (isGone(participantId) || (participantId === null && organisationId === null)) yield `commitment ${id} is nobody's`
    if (isUnknown(organisationId)) yield `commitment ${id} is of an organisation that is not there`
  }
  for (const { id, participantId, askerId, stageId } of invitations) {
    if (isGone(participantId)) yield `invitation ${id} is of nobody who is there`
    if (isUnknown(askerId)) yield `invitation ${id} is asked by an organisation that is not there`
    if (!stageIds.has(stageId)) yield `invitation ${id} belongs to no stage`
  }
  for (const { id, participantId, offerId, needId } of matches) {
    const gone = [offerId, needId].some((cardId) => cardId !== null && get(cards, cardId) === undefined)
    if (gone || isAway(offerId) || isAway(needId)) yield `match ${id} is of a card that is not there`
    if (isGone(participantId)) yield `match ${id} is taken up by nobody who is there`
  }
  for (const { id, participantId, stageId } of rowsOf(responses)) {
    if (isGone(participantId)) yield `response ${id} is of nobody who is there`
    if (!stageIds.has(stageId)) yield `response ${id} belongs to no stage`
  }
}

function* brokenVotes(workshop: Workshop): Generator<string> {
  const { votes, people, agenda } = workshop
  for (const vote of votes) {
    if (!agenda.stages.some(({ id }) => id === vote.id)) yield `vote ${vote.id} has no stage`
    for (const option of vote.options) {
      if (isNoOption(option, workshop)) yield `vote ${vote.id} offers what is not there`
      if (vote.status === 'open' && optionName(option, workshop) === null) yield `vote ${vote.id} offers a hidden card`
    }
    for (const ballot of rowsOf(vote.ballots)) {
      const refusal = ballotRefusal(ballot, vote)
      if (refusal !== null) yield `a ballot of vote ${vote.id} breaks ${refusal.code}`
      if (get(people.participants, ballot.id) === undefined) yield `a ballot of vote ${vote.id} is nobody's`
    }
  }
}

/** A card that is hidden is still there; one that was merged stands for nothing of its own. */
function isNoOption(option: VoteOption, workshop: Workshop): boolean {
  if (option.kind !== 'card') return optionName(option, workshop) === null
  const card = get(workshop.cards, option.id)
  return card === undefined || card.mergedInto !== undefined
}

function* brokenActions(workshop: Workshop): Generator<string> {
  const { actions, notes, people, priorities, since } = workshop
  const organisationIds = idsOf(people.organisations)
  const priorityIds = idsOf(priorities)
  for (const priority of priorities) {
    if (optionName(priority, workshop) === null) yield `priority ${priority.id} is of what is not there`
  }
  for (const { id, accepted, leadId, supporterIds, priorityId, status, statusNote, history, origin } of actions) {
    const named = leadId === null ? supporterIds : [leadId, ...supporterIds]
    if (accepted && leadId === null) yield `action ${id} is accepted and has no lead`
    if (named.some((organisationId) => !organisationIds.has(organisationId))) yield `action ${id} names nobody`
    if (new Set(named).size < named.length) yield `action ${id} names an organisation twice`
    if (priorityId !== null && !priorityIds.has(priorityId)) yield `action ${id} is under a priority that is not there`
    const last = history.at(-1)
    if (last !== undefined && (last.status !== status || last.changed !== statusNote)) yield `action ${id} stands otherwise than was said last`
    if (origin !== null && since === null) yield `action ${id} is carried over from nowhere`
    if (status === 'stopped' && statusNote === '') yield `action ${id} is stopped without saying why`
  }
  for (const { id, priorityId } of notes) {
    if (priorityId !== null && !priorityIds.has(priorityId)) yield `note ${id} is under a priority that is not there`
  }
}

function idsOf(rows: readonly { readonly id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id))
}
