import { enterStage, playStage } from './stages/play-stage.mjs'

/**
 * Plays every stage of a workshop. The attendees come through the door and act by themselves; what is done here is the
 * facilitator's part. Each of its acts waits until nobody has anything left to do, so that the order is always the same.
 *
 * @param {import('./stages/play').Play} play
 */
export async function playWorkshop(play) {
  const { facilitator, screens } = play
  const { stages } = await facilitator.view()
  for (const stage of stages) {
    await enterStage(stage, play)
    await playStage(stage, play)
  }
  await facilitator.act({ type: 'closeWorkshop' })
  await screens.take('closed')
}
