import { showCards } from './show-cards.mjs'

const matchesAtMost = 3

/**
 * Puts some offers and needs together that nobody took up.
 *
 * @param {import('./play').StageOf<'offers'>} stage
 * @param {import('./play').Play} play
 */
export async function playOffers(stage, play) {
  const { facilitator, screens } = play
  await showCards(stage, play)
  const { cards, matches } = await facilitator.view()
  const taken = matches.flatMap(({ offerId, needId }) => [offerId, needId])
  const open = cards.tableRows
    .filter((card) => card.stageId === stage.id && !taken.includes(card.id))
    .toSorted((one, other) => one.number - other.number)
  const [offers, needs] = ['offer', 'need'].map((kind) => open.filter((card) => card.kind === kind).map(({ id }) => id))
  for (const offerId of offers?.slice(0, matchesAtMost) ?? []) {
    const needId = needs?.shift()
    if (needId === undefined) break
    await facilitator.act({ type: 'makeMatch', offerId, needId, participantId: null })
  }
  await facilitator.settled()
  await screens.take('offers-matched')
}
