import { goThrough } from './parts.mjs'
import { showCards } from './show-cards.mjs'

/** @param {import('./play').StageOf<'themed-rounds'>} stage @param {import('./play').Play} play */
export async function playThemedRounds(stage, play) {
  await goThrough(stage, stage.activity.rounds, play)
  await showCards(stage, play)
}
