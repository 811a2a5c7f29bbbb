/**
 * Opens a vote or a score, waits until everybody has voted, closes and reveals it.
 *
 * @param {import('./play').StageOf<'vote' | 'score'>} stage
 * @param {import('./play').Play} play
 */
export async function takeBallots({ id: stageId, activity: { kind } }, { facilitator, screens }) {
  await screens.take(`${kind}-before`)
  await facilitator.act({ type: 'openVote', stageId })
  await facilitator.settled()
  await screens.take(`${kind}-open`)
  await facilitator.act({ type: 'closeVote', stageId })
  await screens.take(`${kind}-closed`)
  await facilitator.act({ type: 'revealVote', stageId })
  await screens.take(`${kind}-revealed`)
}
