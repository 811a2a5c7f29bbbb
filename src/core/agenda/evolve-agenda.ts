import { assertNever } from '../assert-never'
import { changed, moved, UnknownReference, without } from '../ordered'
import type { Workshop } from '../workshop'
import type { Agenda, AgendaEvent, Stage, Timer } from './agenda'
import { partsOf } from './parts'

export const minuteMs = 60_000

export function evolveAgenda(workshop: Workshop, event: AgendaEvent): Workshop {
  const agenda = evolve(workshop.agenda, event)
  return { ...workshop, agenda }
}

function evolve(agenda: Agenda, event: AgendaEvent): Agenda {
  const { stages, timer } = agenda
  switch (event.type) {
    case 'stageAdded': {
      const stage: Stage = { ...event.stage, cardsShown: false, heard: [], part: 0 }
      return { ...agenda, stages: stages.toSpliced(event.position, 0, stage) }
    }
    case 'stageChanged': {
      const next = changed(stages, event.stageId, (stage) => withinParts({ ...stage, ...event.changes }))
      return { ...agenda, stages: next, timer: untouchedTimer(agenda, event.stageId, event.changes.minutes) ?? timer }
    }
    case 'stageRemoved':
      return { ...agenda, stages: without(stages, event.stageId) }
    case 'stageMoved':
      return { ...agenda, stages: moved(stages, event.stageId, event.position) }
    case 'stageEntered': {
      const stage = stages.find(({ id }) => id === event.stageId)
      if (stage === undefined) throw new UnknownReference(event.stageId)
      const startedAt = agenda.startedAt ?? event.at
      return { ...agenda, currentStageId: stage.id, enteredAt: event.at, startedAt, timer: fullTimer(stage.minutes) }
    }
    case 'timerStarted':
      return { ...agenda, timer: { state: 'running', endsAt: event.endsAt, durationMs: timer.durationMs } }
    case 'timerPaused':
      return { ...agenda, timer: { state: 'paused', remainingMs: event.remainingMs, durationMs: timer.durationMs } }
    case 'timerExtended':
      return { ...agenda, timer: extended(timer, event.byMs) }
    case 'cardsShown':
      return { ...agenda, stages: changed(stages, event.stageId, (stage) => ({ ...stage, cardsShown: event.shown })) }
    case 'organisationHeard': {
      const heard = (stage: Stage): readonly string[] => {
        const others = stage.heard.filter((id) => id !== event.organisationId)
        return event.heard ? [...others, event.organisationId] : others
      }
      return { ...agenda, stages: changed(stages, event.stageId, (stage) => ({ ...stage, heard: heard(stage) })) }
    }
    case 'partEntered': {
      const enter = (stage: Stage) => withinParts({ ...stage, part: event.part })
      return { ...agenda, stages: changed(stages, event.stageId, enter) }
    }
    default:
      return assertNever(event)
  }
}

/** A story or a round that was taken away is left for the last one that there is. */
function withinParts(stage: Stage): Stage {
  const part = Math.max(0, Math.min(stage.part, partsOf(stage.activity) - 1))
  return part === stage.part ? stage : { ...stage, part }
}

/** A timer that nobody has started yet follows its stage's minutes. */
function untouchedTimer({ currentStageId, timer }: Agenda, stageId: string, minutes: number | undefined): Timer | null {
  if (minutes === undefined || currentStageId !== stageId) return null
  return timer.state === 'paused' && timer.remainingMs === timer.durationMs ? fullTimer(minutes) : null
}

export function fullTimer(minutes: number): Timer {
  return { state: 'paused', remainingMs: minutes * minuteMs, durationMs: minutes * minuteMs }
}

function extended(timer: Timer, byMs: number): Timer {
  const durationMs = Math.max(0, timer.durationMs + byMs)
  return timer.state === 'running'
    ? { ...timer, endsAt: timer.endsAt + byMs, durationMs }
    : { ...timer, remainingMs: timer.remainingMs + byMs, durationMs }
}
