import { undoableBy, type History } from '../history/history'
import { remember } from '../remember'
import { rowsOf } from '../table'
import type { FacilitatorView } from '../views'
import type { Workshop } from '../workshop'
import { prioritiesViewer, votesViewer } from './vote-view'

/** Makes the facilitator's view of one workshop, again and again; what did not change stays the same object. */
export function facilitatorViewer(): (history: History) => FacilitatorView {
  const votesOf = votesViewer()
  const prioritiesOf = prioritiesViewer()
  const turnoutOf = remember((votes: Workshop['votes']) =>
    votes.map(({ id, ballots }) => ({ id, votedIds: [...rowsOf(ballots)].map((ballot) => ballot.id) })),
  )
  return (history) => {
    const { workshop } = history
    const { details, agenda, people, cards, themes, actions, notes } = workshop
    return {
      role: 'facilitator',
      details,
      status: statusOf(workshop),
      stages: agenda.stages,
      currentStageId: agenda.currentStageId,
      enteredAt: agenda.enteredAt,
      timer: agenda.timer,
      organisations: people.organisations,
      participants: people.participants,
      cards,
      themes,
      votes: votesOf(workshop.votes, workshop),
      turnout: turnoutOf(workshop.votes),
      priorities: prioritiesOf(workshop.priorities, workshop),
      actions,
      notes,
      commitments: workshop.commitments,
      devices: workshop.devices,
      joiningLocked: workshop.joiningLocked,
      undoable: undoableBy({ role: 'facilitator' }, history)?.events[0]?.type ?? null,
    }
  }
}

/** How far a workshop is. */
export function statusOf({ closed, agenda }: Pick<Workshop, 'closed' | 'agenda'>): FacilitatorView['status'] {
  if (closed) return 'closed'
  return agenda.currentStageId === null ? 'preparing' : 'running'
}
