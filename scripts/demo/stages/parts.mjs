/**
 * Goes through the stories or the rounds of a stage; at each, everybody says what they have to say.
 *
 * @param {import('./play').StageOf<'stories' | 'themed-rounds'>} stage
 * @param {number} parts
 * @param {import('./play').Play} play
 */
export async function goThrough({ id: stageId, activity: { kind } }, parts, { facilitator, screens }) {
  for (let part = 0; part < parts; part++) {
    await facilitator.act({ type: 'goToPart', stageId, part })
    await facilitator.settled()
    await screens.take(`${kind}-${part + 1}`)
  }
}
