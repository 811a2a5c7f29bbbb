/**
 * The organisations take turns, from another one with every seed.
 *
 * @param {import('../facilitator.mjs').WholeFacilitatorView['organisations']} organisations
 * @param {number} turn
 */
export function organisationAt(organisations, turn) {
  const organisation = organisations[turn % organisations.length]
  if (organisation === undefined) throw new Error('The workshop has no organisations')
  return organisation.id
}
