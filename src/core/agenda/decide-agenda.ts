import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { rowsOf } from '../table'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import { minuteMs } from './evolve-agenda'
import type { AgendaCommand, AgendaEvent, Stage, StageActivity, StagePlan } from './agenda'

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

function decideStage(command: StageCommand, stage: Stage, workshop: Workshop, { now }: Context): Decided {
  switch (command.type) {
    case 'changeStage':
      return changeStage(stage, command.changes, workshop)
    case 'removeStage': {
      if (workshop.agenda.currentStageId === stage.id) return refuse({ code: 'agenda.stage-is-current', stageId: stage.id })
      const use = useOf(workshop, stage.id)
      if (use.cards + use.ballots > 0 || wasOpened(workshop, stage.id)) {
        return refuse({ code: 'agenda.stage-in-use', ...use })
      }
      return accept({ type: 'stageRemoved', stageId: stage.id })
    }
    case 'moveStage':
      return accept({ type: 'stageMoved', stageId: stage.id, position: Math.max(0, command.position) })
    case 'enterStage':
      // Asked twice, as by a double click, it must not start the stage's time again.
      if (workshop.agenda.currentStageId === stage.id) return accept()
      return accept({ type: 'stageEntered', stageId: stage.id, at: now })
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
    default:
      return assertNever(command)
  }
}

function changeStage(stage: Stage, changes: Partial<StagePlan>, workshop: Workshop): Decided {
  if (changes.activity !== undefined) {
    const use = useOf(workshop, stage.id)
    const otherKind = changes.activity.kind !== stage.activity.kind
    if (wasOpened(workshop, stage.id) || (otherKind && use.cards > 0)) return refuse({ code: 'agenda.stage-in-use', ...use })
  }
  const { title, prompt, minutes, activity } = stage
  const refused = stageRefusal({ title, prompt, minutes, activity, ...changes })
  // Only what was changed, so that taking back an earlier change of something else is not overruled by this one.
  return refused ?? accept({ type: 'stageChanged', stageId: stage.id, changes: trimmedStage(changes) })
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

/** Why a stage may not be planned so; null where it may. */
export function stageRefusal(
  plan: StagePlan,
): { accepted: false; refusal: Refusal } | null {
  const { minutes, activity } = plan
  const inRange = Number.isInteger(minutes) && minutes >= 0 && minutes <= limits.stageMinutes
  return firstRefusal<Refusal>(
    textRefusal(plan.title, limits.titleLength),
    textRefusal(plan.prompt, limits.promptLength, true),
    inRange ? null : { code: 'agenda.minutes-out-of-range', minutes, least: 0, most: limits.stageMinutes },
    activityRefusal(activity),
  )
}

function activityRefusal(activity: StageActivity): Refusal | null {
  if (activity.kind === 'gather' || activity.kind === 'group') {
    const labels = activity.kind === 'gather' ? activity.tags : activity.suggestedThemes
    if (labels.length > limits.tagsInAStage) {
      return { code: 'agenda.too-many-tags', tags: labels.length, allowed: limits.tagsInAStage }
    }
    return labels.map((label) => textRefusal(label, limits.tagLength)).find((refusal) => refusal !== null) ?? null
  }
  if (activity.kind !== 'vote') return null
  const { choose, method } = activity
  if (!Number.isInteger(choose) || choose < 1 || choose > limits.priorities) {
    return { code: 'voting.choose-out-of-range', choose, least: 1, most: limits.priorities }
  }
  if (method.type === 'dots' && !isDots(method.dots)) {
    return { code: 'voting.dots-out-of-range', dots: method.dots, least: 1, most: limits.dotsOfAPerson }
  }
  return null
}

function isDots(dots: number): boolean {
  return Number.isInteger(dots) && dots >= 1 && dots <= limits.dotsOfAPerson
}

/** The plan without the spaces around its words. */
export function trimmedStage<Plan extends Partial<StagePlan>>(plan: Plan): Plan {
  const title = plan.title === undefined ? {} : { title: plan.title.trim() }
  const prompt = plan.prompt === undefined ? {} : { prompt: plan.prompt.trim() }
  return { ...plan, ...title, ...prompt }
}

/** A vote stands on its stage even while nobody has voted in it. */
function wasOpened({ votes }: Workshop, stageId: string): boolean {
  return votes.some(({ id }) => id === stageId)
}

function useOf(workshop: Workshop, stageId: string): { cards: number; ballots: number } {
  let cards = 0
  for (const card of rowsOf(workshop.cards)) if (card.stageId === stageId) cards++
  return { cards, ballots: workshop.votes.find((vote) => vote.id === stageId)?.ballots.size ?? 0 }
}
