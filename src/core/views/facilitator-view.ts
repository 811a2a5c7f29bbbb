import { heldOn } from '../actions/progress'
import type { Card } from '../cards/cards'
import { equalVoiceOf } from '../equal-voice'
import { undoableBy, type History } from '../history/history'
import type { EqualVoice } from '../plan'
import { remember, rememberSame } from '../remember'
import { rowsOf } from '../table'
import type { FacilitatorView } from '../views'
import type { Workshop } from '../workshop'
import { counter } from './counter'
import { tablesViewer, turnsViewer } from './rounds-view'
import { prioritiesViewer, votesViewer } from './vote-view'

/** Makes the facilitator's view of one workshop, again and again; what did not change stays the same object. */
export function facilitatorViewer(): (history: History) => FacilitatorView {
  const votesOf = votesViewer()
  const prioritiesOf = prioritiesViewer()
  const turnoutOf = remember((votes: Workshop['votes']) =>
    votes.map(({ id, ballots }) => ({ id, votedIds: [...rowsOf(ballots)].map((ballot) => ballot.id) })),
  )
  const openOf = remember((commitments: Workshop['commitments']) => commitments.filter((one) => !one.private))
  const voiceOf = voiceViewer()
  const turnsInRound = turnsViewer()
  const tablesOf = tablesViewer()
  return (history) => {
    const { workshop } = history
    const { details, agenda, people, cards, themes, actions, notes, commitments, invitations, matches } = workshop
    const open = openOf(commitments)
    return {
      role: 'facilitator',
      details,
      status: statusOf(workshop),
      stages: agenda.stages,
      currentStageId: agenda.currentStageId,
      enteredAt: agenda.enteredAt,
      startedAt: agenda.startedAt,
      timer: agenda.timer,
      since: workshop.since,
      heldOn: heldOn(workshop),
      organisations: people.organisations,
      participants: people.participants,
      cards,
      themes,
      votes: votesOf(workshop.votes, workshop),
      turnout: turnoutOf(workshop.votes),
      priorities: prioritiesOf(workshop.priorities, workshop),
      actions,
      notes,
      commitments: open,
      privateCommitments: commitments.length - open.length,
      invitations,
      matches,
      agreement: workshop.agreement,
      responses: workshop.responses,
      replies: workshop.replies,
      devices: workshop.devices,
      joiningLocked: workshop.joiningLocked,
      turns: turnsInRound(workshop),
      tables: tablesOf(workshop),
      equalVoice: voiceOf(workshop),
      undoable: undoableBy({ role: 'facilitator' }, history)?.events[0]?.type ?? null,
    }
  }
}

/** Makes the equal voice of one workshop, again and again; reads only the cards that changed. */
function voiceViewer(): (workshop: Workshop) => EqualVoice {
  const countOf = counter<Card>(({ hidden, participantId }) => (hidden ? null : participantId))
  const sameVoice = rememberSame<EqualVoice>()
  return ({ cards, people, agenda: { stages }, details }) =>
    sameVoice(equalVoiceOf({ people, stages, cardsOf: countOf(cards) }, details.counting.minimumGroup))
}

/** How far a workshop is. */
export function statusOf({ closed, agenda }: Pick<Workshop, 'closed' | 'agenda'>): FacilitatorView['status'] {
  if (closed) return 'closed'
  return agenda.currentStageId === null ? 'preparing' : 'running'
}
