import { readFile } from 'node:fs/promises'

import { inProject } from '../setup/project.mjs'

/**
 * @typedef {import('../../src/core/agenda/agenda').Stage} Stage
 * @typedef {import('../../src/protocol/sample').Sample} Sample
 */

/** The sample's meeting was in February 2018; its rehearsal counts days from the end of that month. */
const playedOn = Date.UTC(2018, 1, 28)

/**
 * Plays every stage of the sample. The attendees come through the door and act by themselves; what is done here is the
 * facilitator's part. Each of its acts waits until nobody has anything left to do, so that the order is always the same.
 *
 * @param {import('./facilitator.mjs').Facilitator} facilitator
 * @param {import('./screens.mjs').Screens} screens
 * @param {{ attendees: number, seed: number }} room
 */
export async function playSample(facilitator, screens, { attendees, seed }) {
  const { stages } = await facilitator.view()
  /** @type {Sample} */
  const sample = JSON.parse(await readFile(inProject('resources/samples/our-stockport.json'), 'utf8'))
  await facilitator.rehearse({ people: attendees, seed })
  for (const stage of stages) {
    await facilitator.act({ type: 'enterStage', stageId: stage.id })
    await facilitator.settled()
    await facilitator.act({ type: 'startTimer' })
    await playStage(stage, { facilitator, screens, sample, seed })
  }
  await facilitator.act({ type: 'closeWorkshop' })
  await screens.take('closed')
}

/**
 * @typedef {object} Play
 * @property {import('./facilitator.mjs').Facilitator} facilitator
 * @property {import('./screens.mjs').Screens} screens
 * @property {Sample} sample
 * @property {number} seed
 */

/** @param {Stage} stage @param {Play} play */
async function playStage(stage, play) {
  const { facilitator, screens } = play
  const kind = stage.activity.kind
  switch (kind) {
    case 'gather':
      return show(stage, play)
    case 'round':
      await hearEverybody(stage, play)
      return show(stage, play)
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

/** @param {Stage} stage @param {Play} play */
async function show({ id: stageId, activity: { kind } }, { facilitator, screens }) {
  await screens.take(`${kind}-held`)
  await facilitator.act({ type: 'showCards', stageId, shown: true })
  await screens.take(`${kind}-shown`)
}

/** @param {Stage} stage @param {Play} play */
async function hearEverybody({ id: stageId }, { facilitator }) {
  const { organisations } = await facilitator.view()
  await facilitator.actAll(
    organisations.map(({ id }) => ({ type: 'markHeard', stageId, organisationId: id, heard: true })),
  )
}

/** @param {Stage} stage @param {Play} play */
async function vote({ id: stageId, activity }, { facilitator, screens }) {
  if (activity.kind !== 'vote') throw new Error('The stage does not vote')
  await screens.take('vote-before')
  await facilitator.act({ type: 'openVote', stageId })
  await facilitator.settled()
  await screens.take('vote-open')
  await facilitator.act({ type: 'closeVote', stageId })
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

/** The organisations lead in turn, and their attendees say yes to what is theirs. @param {Play} play */
async function act({ facilitator, sample, seed }) {
  const { organisations, priorities, themes } = await facilitator.view()
  const organisationAt = (/** @type {number} */ place) => {
    const organisation = organisations[(seed + place) % organisations.length]
    if (organisation === undefined) throw new Error('The sample has no organisations')
    return organisation.id
  }
  for (const [index, { text, measure, area, dueInDays }] of sample.rehearsalActions.entries()) {
    const theme = themes.find(({ name }) => name === sample.areas[area])
    const leadId = organisationAt(index)
    await facilitator.act({
      type: 'addAction',
      action: {
        text,
        priorityId: priorities.find(({ id }) => id === theme?.id)?.id ?? null,
        leadId,
        supporterIds: [organisationAt(index + 3), organisationAt(index + 7)],
        person: '',
        due: new Date(playedOn + dueInDays * 86_400_000).toISOString().slice(0, 10),
        measure,
      },
    })
    await facilitator.settled()
  }
}
