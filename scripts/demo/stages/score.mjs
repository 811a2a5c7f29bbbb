import { takeBallots } from './ballots.mjs'

/**
 * The reasons are shown once the score is.
 *
 * @param {import('./play').StageOf<'score'>} stage
 * @param {import('./play').Play} play
 */
export async function playScore(stage, play) {
  await takeBallots(stage, play)
  await play.facilitator.act({ type: 'showCards', stageId: stage.id, shown: true })
  await play.screens.take('score-reasons')
}
