import { dateIn } from './dates.mjs'
import { organisationAt } from './organisation-at.mjs'

const ideasAtMost = 2

/**
 * The organisations lead in turn, and their attendees say yes to what is theirs.
 *
 * @param {import('./play').Play} play
 */
export async function playAct(play) {
  const { facilitator, screens, scene, seed } = play
  await choosePrioritiesAloud(play)
  const { organisations, priorities } = await facilitator.view()
  for (const [index, { text, measure, theme, dueInDays }] of scene.actions.entries()) {
    const priority =
      theme === null ? priorities[index % priorities.length] : priorities.find(({ name }) => name === theme)
    const at = (/** @type {number} */ place) => organisationAt(organisations, seed + place)
    await facilitator.act({
      type: 'addAction',
      action: {
        text,
        priorityId: priority?.id ?? null,
        leadId: at(index),
        supporterIds: [at(index + 3), at(index + 7)],
        person: '',
        due: dateIn(scene, dueInDays),
        measure,
      },
    })
    await facilitator.settled()
  }
  await screens.take('act')
}

/**
 * Where the way of working has no vote, the room chooses from the ideas that were joined.
 *
 * @param {import('./play').Play} play
 */
async function choosePrioritiesAloud({ facilitator, scene }) {
  const { priorities, votes, cards } = await facilitator.view()
  const joined = cards.tableRows
    .filter(({ joins }) => joins !== undefined)
    .toSorted((one, other) => one.number - other.number)
  if (priorities.length > 0 || votes.length > 0 || joined.length === 0) return
  const options = joined.slice(0, ideasAtMost).map(({ id }) => /** @type {const} */ ({ id, kind: 'card' }))
  await facilitator.act({ type: 'choosePriorities', stageId: null, options, reason: scene.whyChosenAloud })
}
