/**
 * Shows what was held, as it is when everybody has written.
 *
 * @param {import('../../../src/core/agenda/agenda').Stage} stage
 * @param {import('./play').Play} play
 */
export async function showCards({ id: stageId, activity: { kind } }, { facilitator, screens }) {
  await screens.take(`${kind}-held`)
  await facilitator.act({ type: 'showCards', stageId, shown: true })
  await facilitator.settled()
  await screens.take(`${kind}-shown`)
}
