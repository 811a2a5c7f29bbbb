import { playAct } from './act.mjs'
import { playAgreement } from './agreement.mjs'
import { playCheck } from './check.mjs'
import { playCommitments } from './commitments.mjs'
import { playGather } from './gather.mjs'
import { playLink } from './link.mjs'
import { playMissing } from './missing.mjs'
import { playOffers } from './offers.mjs'
import { playReadBack } from './read-back.mjs'
import { playReturn } from './return.mjs'
import { playRound } from './round.mjs'
import { playScore } from './score.mjs'
import { playStories } from './stories.mjs'
import { playThemedRounds } from './themed-rounds.mjs'
import { playVote } from './vote.mjs'

/**
 * @typedef {import('../../../src/core/agenda/agenda').Stage} Stage
 * @typedef {import('./play').Play} Play
 */

/**
 * Goes on to a stage, and waits until everybody did what they do there of themselves.
 *
 * @param {Stage} stage
 * @param {Play} play
 */
export async function enterStage({ id: stageId }, { facilitator }) {
  await facilitator.act({ type: 'enterStage', stageId })
  await facilitator.settled()
  await facilitator.act({ type: 'startTimer' })
}

/**
 * Does what a facilitator must do in a stage of this kind.
 *
 * @param {Stage} stage
 * @param {Play} play
 * @returns {Promise<void>}
 */
export function playStage({ activity, ...stage }, play) {
  switch (activity.kind) {
    case 'welcome':
    case 'group':
    case 'break':
      return play.screens.take(activity.kind)
    case 'gather':
      return playGather({ ...stage, activity }, play)
    case 'round':
      return playRound({ ...stage, activity }, play)
    case 'themed-rounds':
      return playThemedRounds({ ...stage, activity }, play)
    case 'vote':
      return playVote({ ...stage, activity }, play)
    case 'score':
      return playScore({ ...stage, activity }, play)
    case 'stories':
      return playStories({ ...stage, activity }, play)
    case 'link':
      return playLink({ ...stage, activity }, play)
    case 'missing':
      return playMissing(play)
    case 'offers':
      return playOffers({ ...stage, activity }, play)
    case 'agreement':
      return playAgreement(play)
    case 'commitments':
      return playCommitments(play)
    case 'check':
      return playCheck({ ...stage, activity }, play)
    case 'return':
      return playReturn(play)
    case 'act':
      return playAct(play)
    case 'read-back':
      return playReadBack(play)
  }
}
