import { showCards } from './show-cards.mjs'

/** @param {import('./play').StageOf<'link'>} stage @param {import('./play').Play} play */
export function playLink(stage, play) {
  return showCards(stage, play)
}
