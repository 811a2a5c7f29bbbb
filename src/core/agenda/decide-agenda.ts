import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { rowsOf } from '../table'
import type { Refusal, Workshop } from '../workshop'
import type { AgendaCommand, AgendaEvent, Stage, StageActivity, StagePlan } from './agenda'
import { minuteMs } from './evolve-agenda'
import { partsOf } from './parts'
import { stageRefusal } from './stage-refusal'

type Decided = Decision<AgendaEvent, Refusal>

export function decideAgenda(command: AgendaCommand, workshop: Workshop, context: Context): Decided {
  const { agenda } = workshop
  switch (command.type) {
    case 'addStage':
      if (agenda.stages.length >= limits.stages) {
        return refuse({ code: 'agenda.too-many-stages', allowed: limits.stages })
      }
      return (
        stageRefusal(command.stage) ??
        accept({
          type: 'stageAdded',
          stage: { ...trimmedStage(command.stage), id: context.newId() },
          position: Math.min(Math.max(0, command.position), agenda.stages.length),
        })
      )
    case 'startTimer':
    case 'pauseTimer':
    case 'extendTimer':
      return decideTimer(command, workshop, context)
    default:
      return onStage(workshop, command.stageId, (stage) => decideStage(command, stage, workshop, context))
  }
}

type StageCommand = Extract<AgendaCommand, { readonly stageId: string }>

function decideStage(command: StageCommand, stage: Stage, workshop: Workshop, context: Context): Decided {
  switch (command.type) {
    case 'changeStage':
      return changeStage(stage, command.changes, workshop)
    case 'removeStage': {
      if (workshop.agenda.currentStageId === stage.id) return refuse({ code: 'agenda.stage-is-current', stageId: stage.id })
      const use = useOf(workshop, stage.id)
      if (Object.values(use).some((count) => count > 0) || wasOpened(workshop, stage.id)) {
        return refuse({ code: 'agenda.stage-in-use', ...use })
      }
      return accept({ type: 'stageRemoved', stageId: stage.id })
    }
    case 'moveStage':
      return accept({ type: 'stageMoved', stageId: stage.id, position: Math.max(0, command.position) })
    case 'enterStage':
      // Asked twice, as by a double click, it must not start the stage's time again.
      if (workshop.agenda.currentStageId === stage.id) return accept()
      return accept({ type: 'stageEntered', stageId: stage.id, at: context.now })
    case 'showCards':
      if (stage.cardsShown === command.shown) return accept()
      return accept({ type: 'cardsShown', stageId: stage.id, shown: command.shown })
    case 'markHeard': {
      if (stage.activity.kind !== 'round') return refuse({ code: 'agenda.not-a-round', stageId: stage.id })
      const { organisationId, heard } = command
      if (stage.heard.includes(organisationId) === heard) return accept()
      if (!workshop.people.organisations.some(({ id }) => id === organisationId)) {
        return refuse({ code: 'people.unknown-organisation', organisationId })
      }
      return accept({ type: 'organisationHeard', stageId: stage.id, organisationId, heard })
    }
    case 'goToPart': {
      const { part } = command
      const parts = partsOf(stage.activity)
      if (!Number.isInteger(part) || part < 0 || part >= parts) {
        return refuse({ code: 'agenda.no-such-part', stageId: stage.id, part, parts })
      }
      return part === stage.part ? accept() : accept({ type: 'partEntered', stageId: stage.id, part })
    }
    case 'repeatStage':
      return repeatStage(stage, workshop, context)
    default:
      return assertNever(command)
  }
}

/** Asks the same people the same question once more; what they said before stays as it was. */
function repeatStage(stage: Stage, { agenda, seenVoteIds }: Workshop, { now, newId }: Context): Decided {
  if (!seenVoteIds.includes(stage.id)) return refuse({ code: 'agenda.nothing-to-repeat', stageId: stage.id })
  if (agenda.stages.length >= limits.stages) return refuse({ code: 'agenda.too-many-stages', allowed: limits.stages })
  const { cardsShown: _, heard: __, part: ___, ...plan } = stage
  const again = { ...plan, id: newId(), repeats: stage.id }
  return accept<AgendaEvent>(
    { type: 'stageAdded', stage: again, position: agenda.stages.findIndex(({ id }) => id === stage.id) + 1 },
    { type: 'stageEntered', stageId: again.id, at: now },
  )
}

function changeStage(stage: Stage, changes: Partial<StagePlan>, workshop: Workshop): Decided {
  if (changes.activity !== undefined) {
    const use = useOf(workshop, stage.id)
    const used = Object.values(use).some((count) => count > 0)
    if (wasOpened(workshop, stage.id) || (used && isOtherwise(stage.activity, changes.activity))) {
      return refuse({ code: 'agenda.stage-in-use', ...use })
    }
  }
  const { title, prompt, minutes, activity } = stage
  const refused = stageRefusal({ title, prompt, minutes, activity, ...changes })
  // Only what was changed, so that taking back an earlier change of something else is not overruled by this one.
  return refused ?? accept({ type: 'stageChanged', stageId: stage.id, changes: trimmedStage(changes) })
}

/** Another kind of stage, or a check of something else: what was said in the one would not belong in the other. */
function isOtherwise(activity: StageActivity, next: StageActivity): boolean {
  if (activity.kind === 'check' && next.kind === 'check') return activity.of !== next.of
  return activity.kind !== next.kind
}

function decideTimer(
  command: Extract<AgendaCommand, { type: 'startTimer' | 'pauseTimer' | 'extendTimer' }>,
  { agenda: { currentStageId, timer } }: Workshop,
  { now }: Context,
): Decided {
  if (currentStageId === null) return refuse({ code: 'agenda.not-started' })
  switch (command.type) {
    case 'startTimer':
      return timer.state === 'running' ? accept() : accept({ type: 'timerStarted', endsAt: now + timer.remainingMs })
    case 'pauseTimer':
      return timer.state === 'paused' ? accept() : accept({ type: 'timerPaused', remainingMs: timer.endsAt - now })
    case 'extendTimer': {
      const most = limits.stageMinutes
      const minutes = command.byMs / minuteMs
      return Number.isSafeInteger(command.byMs) && Math.abs(minutes) <= most
        ? accept({ type: 'timerExtended', byMs: command.byMs })
        : refuse({ code: 'agenda.minutes-out-of-range', minutes, least: -most, most })
    }
    default:
      return assertNever(command)
  }
}

function onStage(workshop: Workshop, stageId: string, decide: (stage: Stage) => Decided): Decided {
  const stage = workshop.agenda.stages.find(({ id }) => id === stageId)
  return stage === undefined ? refuse({ code: 'agenda.unknown-stage', stageId }) : decide(stage)
}

/** The plan without the spaces around its words. */
export function trimmedStage<Plan extends Partial<StagePlan>>(plan: Plan): Plan {
  const title = plan.title === undefined ? {} : { title: plan.title.trim() }
  const prompt = plan.prompt === undefined ? {} : { prompt: plan.prompt.trim() }
  const privateNotes = plan.privateNotes === undefined ? {} : { privateNotes: plan.privateNotes.trim() }
  return { ...plan, ...title, ...prompt, ...privateNotes }
}

/** A vote stands on its stage even while nobody has voted in it. */
function wasOpened({ votes }: Workshop, stageId: string): boolean {
  return votes.some(({ id }) => id === stageId)
}

interface StageUse {
  readonly cards: number
  readonly ballots: number
  readonly invitations: number
  readonly responses: number
}

function useOf(workshop: Workshop, stageId: string): StageUse {
  const count = (rows: Iterable<{ readonly stageId: string }>) => {
    let rowsHere = 0
    for (const row of rows) if (row.stageId === stageId) rowsHere++
    return rowsHere
  }
  return {
    cards: count(rowsOf(workshop.cards)),
    ballots: workshop.votes.find((vote) => vote.id === stageId)?.ballots.size ?? 0,
    invitations: count(workshop.invitations),
    responses: count(rowsOf(workshop.responses)),
  }
}
