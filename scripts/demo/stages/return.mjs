/**
 * The owners have said how their actions go; what nobody leads is said to be at risk, aloud.
 *
 * @param {import('./play').Play} play
 */
export async function playReturn({ facilitator, screens }) {
  const { actions } = await facilitator.view()
  const unled = actions.filter(({ leadId, origin }) => leadId === null && origin !== null)
  await facilitator.actAll(
    unled.map(({ id }) => ({
      type: 'updateAction',
      actionId: id,
      news: { status: 'at risk', changed: 'Nobody leads it yet.', learned: '', evidence: '' },
    })),
  )
  await screens.take('return')
}
