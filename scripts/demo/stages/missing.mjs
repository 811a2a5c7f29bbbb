import { organisationAt } from './organisation-at.mjs'

/**
 * Asks aloud who will ask those whom nobody asks yet; one is left for afterwards.
 *
 * @param {import('./play').Play} play
 */
export async function playMissing({ facilitator, screens, seed }) {
  await screens.take('missing-named')
  const { invitations, organisations } = await facilitator.view()
  const unasked = invitations.filter(({ askerId }) => askerId === null)
  await facilitator.actAll(
    unasked.slice(1).map(({ id }, index) => ({
      type: 'changeInvitation',
      invitationId: id,
      changes: { askerId: organisationAt(organisations, seed + index) },
    })),
  )
  await screens.take('missing-asked')
}
