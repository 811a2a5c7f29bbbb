import type { Stage } from '../agenda/agenda'
import type { Commitment } from '../commitments/commitments'
import { undoableBy, type History } from '../history/history'
import type { Participant } from '../people/people'
import { remember } from '../remember'
import { difference, emptyTable, put, remove, type Table } from '../table'
import type { NoteTakerView } from '../views'
import { facilitatorViewer } from './facilitator-view'
import { withoutNotes } from './projected-stage'

/** Makes the note-taker's view of one workshop, again and again; what did not change stays the same object. */
export function noteTakerViewer(): (history: History) => NoteTakerView {
  const viewOf = facilitatorViewer()
  const stagesOf = remember((stages: readonly Stage[]) => stages.map(withoutNotes))
  const commitmentsOf = remember((commitments: readonly Commitment[]) => commitments.map(withoutContact))
  const participantsOf = participantsViewer()
  return (history) => {
    const { devices: _, equalVoice: __, ...view } = viewOf(history)
    const undoable = undoableBy({ role: 'note-taker' }, history)?.events[0]?.type ?? null
    return {
      ...view,
      role: 'note-taker',
      stages: stagesOf(view.stages),
      commitments: commitmentsOf(view.commitments),
      participants: participantsOf(view.participants),
      undoable,
    }
  }
}

/** What people need in order to take part is for the facilitator alone. Reads only who changed. */
function participantsViewer(): (participants: Table<Participant>) => Table<Participant> {
  let last = { participants: emptyTable<Participant>(), shown: emptyTable<Participant>() }
  return (participants) => {
    const changes = difference(last.participants, participants)
    const left = changes.removed.reduce(remove, last.shown)
    const shown = changes.put.map(withoutNeeds).reduce(put, left)
    last = { participants, shown }
    return shown
  }
}

function withoutNeeds({ accessNeeds: _, ...participant }: Participant): Participant {
  return participant
}

function withoutContact(commitment: Commitment): Commitment {
  return commitment.contact === '' ? commitment : { ...commitment, contact: '' }
}
