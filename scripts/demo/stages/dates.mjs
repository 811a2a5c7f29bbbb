const dayMs = 86_400_000

/**
 * The calendar date so many days after the workshop.
 *
 * @param {import('../scene.mjs').Scene} scene
 * @param {number} days
 */
export function dateIn({ playedOn }, days) {
  return new Date(playedOn + days * dayMs).toISOString().slice(0, 10)
}
