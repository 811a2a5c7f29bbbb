import { showCards } from './show-cards.mjs'

/** Hears every organisation. @param {import('./play').StageOf<'round'>} stage @param {import('./play').Play} play */
export async function playRound(stage, play) {
  const { organisations } = await play.facilitator.view()
  await play.facilitator.actAll(
    organisations.map(({ id }) => ({ type: 'markHeard', stageId: stage.id, organisationId: id, heard: true })),
  )
  await showCards(stage, play)
}
