import { takeBallots } from './ballots.mjs'

/**
 * The room takes what most people chose.
 *
 * @param {import('./play').StageOf<'vote'>} stage
 * @param {import('./play').Play} play
 */
export async function playVote(stage, play) {
  await takeBallots(stage, play)
  const { facilitator, screens, scene } = play
  const stageId = stage.id
  const vote = (await facilitator.view()).votes.find(({ id }) => id === stageId)
  const person = vote?.result?.tallies.person
  if (person === undefined || 'withheld' in person) throw new Error('The vote has no result to choose from')
  const kind = stage.activity.optionsFrom === 'themes' ? 'theme' : 'card'
  const chosen = person.rows.slice(0, stage.activity.choose)
  await facilitator.act({
    type: 'choosePriorities',
    stageId,
    options: chosen.map(({ optionId }) => ({ id: optionId, kind })),
    reason: scene.whyChosen,
  })
  await screens.take('priorities')
}
