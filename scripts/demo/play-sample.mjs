import { readFile } from 'node:fs/promises'

import { inProject } from '../setup/project.mjs'

/**
 * @typedef {import('../../src/core/agenda/agenda').Stage} Stage
 * @typedef {import('../../src/core/workshop').Act} Act
 * @typedef {import('../../src/protocol/sample').Sample} Sample
 * @typedef {{ attendees: number, random: import('./random.mjs').Random }} Room
 */

/** The sample's meeting was in February 2018; its rehearsal counts days from the end of that month. */
const playedOn = Date.UTC(2018, 1, 28)

/** One in so many people speaks for nobody but themselves. */
const residentsAmong = 5

/**
 * Plays every stage of the sample: people say what the sample has to say, and vote as the seed has it.
 *
 * @param {import('./facilitator.mjs').Facilitator} facilitator
 * @param {import('./screens.mjs').Screens} screens
 * @param {Room} room
 */
export async function playSample(facilitator, screens, room) {
  const { stages } = await facilitator.view()
  /** @type {Sample} */
  const sample = JSON.parse(await readFile(inProject('resources/samples/our-stockport.json'), 'utf8'))
  for (const stage of stages) {
    await facilitator.actAll([{ type: 'enterStage', stageId: stage.id }, { type: 'startTimer' }])
    await playStage(stage, { facilitator, screens, room, sample })
  }
  await facilitator.act({ type: 'closeWorkshop' })
  await screens.take('closed')
}

/** @typedef {{ facilitator: import('./facilitator.mjs').Facilitator, screens: import('./screens.mjs').Screens, room: Room, sample: Sample }} Play */

/** @param {Stage} stage @param {Play} play */
async function playStage(stage, play) {
  const { facilitator, screens } = play
  const kind = stage.activity.kind
  switch (kind) {
    case 'welcome':
      await arrive(play)
      return screens.take(kind)
    case 'gather':
    case 'round':
      await share(stage, play)
      await screens.take(`${kind}-held`)
      await facilitator.act({ type: 'showCards', stageId: stage.id, shown: true })
      return screens.take(`${kind}-shown`)
    case 'group':
      await screens.take('group-before')
      await group(play)
      return screens.take('group')
    case 'vote':
      return vote(stage, play)
    case 'act':
      await act(play)
      return screens.take(kind)
    case 'read-back':
      await facilitator.act({
        type: 'describeWorkshop',
        changes: { nextMeeting: 'Rehearsal: in three months, same place; each lead reports on their actions' },
      })
      return screens.take(kind)
    default:
      return screens.take(kind)
  }
}

/** @param {Play} play */
async function arrive({ facilitator, room }) {
  const { organisations } = await facilitator.view()
  const participants = Array.from({ length: room.attendees }, (_, index) => {
    const organisation = organisations[index % organisations.length]
    const resident = index % residentsAmong === residentsAmong - 1
    return { name: '', organisationId: resident || organisation === undefined ? null : organisation.id }
  })
  await facilitator.act({ type: 'addParticipants', participants })
}

/** @param {Stage} stage @param {Play} play */
async function share(stage, { facilitator, room, sample }) {
  const { participants, organisations } = await facilitator.view()
  const { activity } = stage
  if (activity.kind !== 'gather' && activity.kind !== 'round') return
  await facilitator.actAll(
    sample.rehearsalCards
      .filter((card) => card.stage === activity.kind)
      .map(({ text, tag }) => ({
        type: 'addCard',
        stageId: stage.id,
        text,
        kind: activity.cardKind,
        tag,
        participantId: room.random.pick(participants.tableRows.toSorted(byId)).id,
      })),
  )
  if (activity.kind !== 'round') return
  await facilitator.actAll(
    organisations.map(({ id }) => ({ type: 'markHeard', stageId: stage.id, organisationId: id, heard: true })),
  )
}

/** @param {Play} play */
async function group({ facilitator, sample }) {
  const { cards } = await facilitator.view()
  const areaOf = new Map(sample.rehearsalCards.map(({ text, area }) => [text.trim(), area]))
  const arrived = cards.tableRows.toSorted((one, other) => one.number - other.number)
  for (const [area, name] of sample.areas.entries()) {
    const cardIds = arrived.filter(({ text }) => areaOf.get(text) === area).map(({ id }) => id)
    await facilitator.act({ type: 'createTheme', name, cardIds })
  }
}

/** @param {Stage} stage @param {Play} play */
async function vote({ id: stageId, activity }, { facilitator, screens, room }) {
  if (activity.kind !== 'vote' || activity.method.type !== 'dots') throw new Error('The sample votes with dots')
  const { dots } = activity.method
  await screens.take('vote-before')
  await facilitator.act({ type: 'openVote', stageId })
  const { votes, participants } = await facilitator.view()
  const options = votes.find(({ id }) => id === stageId)?.options ?? []
  /** @type {Act[]} */
  const ballots = participants.tableRows.toSorted(byId).map(({ id }) => ({
    type: 'castBallot',
    stageId,
    participantId: id,
    choice: { type: 'dots', dots: someOf(options, dots, room.random) },
  }))
  const half = Math.ceil(ballots.length / 2)
  await facilitator.actAll(ballots.slice(0, half))
  await screens.take('vote-open')
  await facilitator.actAll([...ballots.slice(half), { type: 'closeVote', stageId }])
  await screens.take('vote-closed')
  await facilitator.act({ type: 'revealVote', stageId })
  await screens.take('vote-revealed')
  const revealed = await facilitator.view()
  const person = revealed.votes.find(({ id }) => id === stageId)?.result?.tallies.person
  if (person === undefined || 'withheld' in person) throw new Error('The vote has no result to choose from')
  await facilitator.act({
    type: 'choosePriorities',
    stageId,
    options: person.rows.slice(0, activity.choose).map(({ optionId }) => ({ id: optionId, kind: 'theme' })),
    reason: 'Rehearsal: all three areas are taken on, in the order of the votes.',
  })
  await screens.take('priorities')
}

/**
 * Up to so many options, one dot each; the first ones are liked a little better, so that there is something to see.
 *
 * @param {readonly { readonly id: string }[]} options
 * @param {number} dots
 * @param {import('./random.mjs').Random} random
 */
function someOf(options, dots, random) {
  return options
    .filter((_, index) => random.chance(0.85 - (0.3 * index) / Math.max(1, options.length - 1)))
    .slice(0, dots)
    .map(({ id }) => ({ optionId: id, count: 1 }))
}

/** @param {Play} play */
async function act({ facilitator, room, sample }) {
  const { organisations, priorities, themes } = await facilitator.view()
  for (const { text, measure, area, dueInDays } of sample.rehearsalActions) {
    const lead = room.random.pick(organisations)
    const supporters = organisations.filter(({ id }) => id !== lead.id && room.random.chance(0.15))
    const theme = themes.find(({ name }) => name === sample.areas[area])
    const actionId = await facilitator.act({
      type: 'addAction',
      action: {
        text,
        priorityId: priorities.find(({ id }) => id === theme?.id)?.id ?? null,
        leadId: lead.id,
        supporterIds: supporters.map(({ id }) => id),
        person: '',
        due: new Date(playedOn + dueInDays * 86_400_000).toISOString().slice(0, 10),
        measure,
      },
    })
    await facilitator.act({ type: 'acceptAction', actionId, accepted: true })
  }
}

/** @param {{ readonly id: string }} one @param {{ readonly id: string }} other */
function byId(one, other) {
  return one.id < other.id ? -1 : Number(one.id > other.id)
}
