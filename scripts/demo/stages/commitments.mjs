import { organisationAt } from './organisation-at.mjs'

/**
 * Enters what an organisation promises aloud.
 *
 * @param {import('./play').Play} play
 */
export async function playCommitments({ facilitator, screens, scene, seed }) {
  await screens.take('commitments-made')
  const { organisations } = await facilitator.view()
  const organisationId = organisationAt(organisations, seed)
  await facilitator.act({ type: 'makeCommitment', participantId: null, text: scene.promise, organisationId })
  await facilitator.settled()
  await screens.take('commitments-aloud')
}
