import { goThrough } from './parts.mjs'
import { showCards } from './show-cards.mjs'

/** @param {import('./play').StageOf<'stories'>} stage @param {import('./play').Play} play */
export async function playStories(stage, play) {
  await goThrough(stage, stage.activity.stories.length, play)
  await showCards(stage, play)
}
