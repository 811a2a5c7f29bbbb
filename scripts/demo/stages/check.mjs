/**
 * Shows what was answered, and replies where something would have to change.
 *
 * @param {import('./play').StageOf<'check'>} stage
 * @param {import('./play').Play} play
 */
export async function playCheck({ id: stageId }, { facilitator, screens, scene }) {
  await screens.take('check-asked')
  await facilitator.act({ type: 'showCards', stageId, shown: true })
  await screens.take('check-shown')
  const { responses } = await facilitator.view()
  const open = responses.tableRows.filter((response) => response.stageId === stageId && response.answer !== 'yes')
  const subjectIds = [...new Set(open.map(({ subjectId }) => subjectId))].toSorted()
  await facilitator.actAll(subjectIds.map((subjectId) => ({ type: 'reply', stageId, subjectId, text: scene.reply })))
  await facilitator.settled()
  await screens.take('check-replied')
}
