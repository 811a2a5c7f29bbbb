import { dateIn } from './dates.mjs'

/**
 * Drafts the agreement aloud; the room says yes to all but its last clause.
 *
 * @param {import('./play').Play} play
 */
export async function playAgreement({ facilitator, screens, scene }) {
  await facilitator.actAll(scene.clauses.map((clause) => ({ type: 'addClause', ...clause })))
  await screens.take('agreement-drafted')
  const { clauses } = (await facilitator.view()).agreement
  const heard = clauses.slice(0, -1)
  await facilitator.actAll(heard.map(({ id }) => ({ type: 'acceptClause', clauseId: id, accepted: true })))
  await facilitator.act({ type: 'setReviewDate', date: dateIn(scene, scene.reviewInDays) })
  await facilitator.settled()
  await screens.take('agreement-accepted')
}
