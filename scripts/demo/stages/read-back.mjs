/** @param {import('./play').Play} play */
export async function playReadBack({ facilitator, screens, scene }) {
  await facilitator.act({ type: 'describeWorkshop', changes: { nextMeeting: scene.nextMeeting } })
  await screens.take('read-back')
}
