import { showCards } from './show-cards.mjs'

/** @param {import('./play').StageOf<'gather'>} stage @param {import('./play').Play} play */
export function playGather(stage, play) {
  return showCards(stage, play)
}
