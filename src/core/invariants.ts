import { optionName } from './voting/options'
import { choiceRefusal } from './voting/ballot'
import { get, rowsOf } from './table'
import type { Workshop } from './workshop'

/** What must hold in every workshop, as the sentences that do not. Reads everything: for taking back an act, and tests. */
export function brokenInvariants(workshop: Workshop): string[] {
  return [...brokenCards(workshop), ...brokenVotes(workshop), ...brokenActions(workshop), ...brokenDevices(workshop)]
}

function* brokenCards({ cards, agenda, themes, people, priorities }: Workshop): Generator<string> {
  const [stageIds, themeIds] = [idsOf(agenda.stages), idsOf(themes)]
  const organisationIds = idsOf(people.organisations)
  for (const { id, organisationId } of rowsOf(people.participants)) {
    if (organisationId !== null && !organisationIds.has(organisationId)) yield `participant ${id} is of an organisation that is not there`
  }
  for (const { id, heard } of agenda.stages) {
    if (heard.some((heardId) => !organisationIds.has(heardId))) yield `stage ${id} heard an organisation that is not there`
  }
  for (const card of rowsOf(cards)) {
    if (!stageIds.has(card.stageId)) yield `card ${card.number} belongs to no stage`
    if (card.themeId !== null && !themeIds.has(card.themeId)) yield `card ${card.number} is in a theme that is not there`
    if (card.participantId !== null && get(people.participants, card.participantId) === undefined) {
      yield `card ${card.number} belongs to nobody who is there`
    }
    if (card.hidden && priorities.some(({ id }) => id === card.id)) yield `card ${card.number} is hidden and a priority`
  }
  if (agenda.currentStageId !== null && !stageIds.has(agenda.currentStageId)) yield 'the room is in no stage'
}

function* brokenDevices({ devices, commitments, people }: Workshop): Generator<string> {
  for (const { id, participantId } of rowsOf(devices)) {
    if (get(people.participants, participantId) === undefined) yield `device ${id} speaks for nobody who is there`
  }
  for (const { id, participantId } of commitments) {
    if (get(people.participants, participantId) === undefined) yield `commitment ${id} is nobody's`
  }
}

function* brokenVotes(workshop: Workshop): Generator<string> {
  const { votes, people, agenda } = workshop
  for (const vote of votes) {
    if (!agenda.stages.some(({ id }) => id === vote.id)) yield `vote ${vote.id} has no stage`
    for (const option of vote.options) {
      const gone = option.kind === 'card' ? get(workshop.cards, option.id) === undefined : optionName(option, workshop) === null
      if (gone) yield `vote ${vote.id} offers what is not there`
      if (vote.status === 'open' && optionName(option, workshop) === null) yield `vote ${vote.id} offers a hidden card`
    }
    for (const ballot of rowsOf(vote.ballots)) {
      const refusal = choiceRefusal(ballot.choice, vote)
      if (refusal !== null) yield `a ballot of vote ${vote.id} breaks ${refusal.code}`
      if (get(people.participants, ballot.id) === undefined) yield `a ballot of vote ${vote.id} is nobody's`
    }
  }
}

function* brokenActions(workshop: Workshop): Generator<string> {
  const { actions, notes, people, priorities } = workshop
  const organisationIds = idsOf(people.organisations)
  const priorityIds = idsOf(priorities)
  for (const priority of priorities) {
    if (optionName(priority, workshop) === null) yield `priority ${priority.id} is of what is not there`
  }
  for (const { id, accepted, leadId, supporterIds, priorityId, status, statusNote } of actions) {
    const named = leadId === null ? supporterIds : [leadId, ...supporterIds]
    if (accepted && leadId === null) yield `action ${id} is accepted and has no lead`
    if (named.some((organisationId) => !organisationIds.has(organisationId))) yield `action ${id} names nobody`
    if (new Set(named).size < named.length) yield `action ${id} names an organisation twice`
    if (priorityId !== null && !priorityIds.has(priorityId)) yield `action ${id} is under a priority that is not there`
    if (status === 'stopped' && statusNote === '') yield `action ${id} is stopped without saying why`
  }
  for (const { id, priorityId } of notes) {
    if (priorityId !== null && !priorityIds.has(priorityId)) yield `note ${id} is under a priority that is not there`
  }
}

function idsOf(rows: readonly { readonly id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id))
}
