/**
 * What a demo made, in figures.
 *
 * @param {import('../../src/core/plan').Plan} plan
 * @param {import('./facilitator.mjs').WholeFacilitatorView} view
 * @param {{ electron: string, pdf: string }} made
 */
export function reportOn(plan, view, { electron, pdf }) {
  const cards = view.cards.tableRows
  const ballots = plan.votes.reduce((sum, { result }) => sum + result.ballots, 0)
  return {
    electron,
    people: plan.people + plan.online,
    throughTheDoor: view.devices.tableRows.length,
    organisations: plan.organisations.length,
    cards: cards.length,
    hiddenCards: cards.filter(({ hidden }) => hidden).length,
    themes: view.themes.length,
    ballots,
    votes: plan.votes.reduce((sum, { result }) => sum + votesIn(result), 0),
    priorities: plan.priorities.map(({ name, votes }) => ({ name, ...votes })),
    actions: plan.actions.length,
    decisions: plan.decisions.length,
    commitments: view.commitments.length,
    privateCommitments: view.privateCommitments,
    links: cards.filter(({ joins }) => joins !== undefined).length,
    invitations: view.invitations.length,
    matches: view.matches.length,
    clauses: view.agreement.clauses.length,
    responses: view.responses.tableRows.length,
    pdf,
  }
}

/**
 * Dots that were given, or answers that were given, pass included.
 *
 * @param {import('../../src/core/voting/result').VoteResult} result
 */
function votesIn({ method, tallies, answers }) {
  if (method.type === 'agreement') return answers.reduce((sum, { agree, pass, disagree }) => sum + agree + pass + disagree, 0)
  return 'withheld' in tallies.person ? 0 : tallies.person.rows.reduce((sum, { value }) => sum + value, 0)
}
