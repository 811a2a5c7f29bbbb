import { heldOn } from '../actions/progress'
import type { Stage } from '../agenda/agenda'
import type { Card } from '../cards/cards'
import type { Note } from '../notes/notes'
import type { People } from '../people/people'
import { remember, rememberRows } from '../remember'
import { get, rowsOf } from '../table'
import type { Theme } from '../themes/themes'
import type { ProjectedCard, ProjectorView } from '../views'
import type { Vote, VoteOption } from '../voting/voting'
import type { Workshop } from '../workshop'
import { statusOf } from './facilitator-view'
import { actionsViewer } from './projected-actions'
import { cardCounter, cardProjection, themeUse } from './projected-cards'
import { checkViewer } from './check-view'
import { outcomesViewer } from './projected-outcomes'
import { projectedTables, tablesViewer, turnsViewer } from './rounds-view'
import { withoutNotes } from './projected-stage'
import { prioritiesViewer, voteViewer } from './vote-view'

/** Makes the projector's view of one workshop, again and again; what did not change stays the same object. */
export function projectorViewer(): (workshop: Workshop) => ProjectorView {
  const cardsOf = cardProjection()
  const detailsOf = remember(projectedDetails)
  const stagesOf = remember((stages: readonly Stage[]) =>
    stages.map(({ id, title, minutes, activity, welsh }) => ({
      id,
      title,
      minutes,
      kind: activity.kind,
      ...(welsh === undefined || welsh.title === '' ? {} : { welsh: welsh.title }),
    })),
  )
  const stageOf = remember((stage: Stage | null) => (stage === null ? null : withoutNotes(stage)))
  const presentOf = remember(presence)
  const cardsIn = cardCounter()
  const voteOf = voteViewer()
  const voteBeforeOf = voteViewer()
  const themesOf = rememberRows<Theme>()
  const used = themeUse<Card>()
  const seen = themeUse<ProjectedCard>()
  const prioritiesOf = prioritiesViewer()
  const actionsOf = actionsViewer()
  const sinceOf = remember((since: Workshop['since']) => (since === null ? null : { title: since.title, date: since.date }))
  const decisionsOf = rememberRows<Note>()
  const outcomesOf = outcomesViewer()
  const checkOf = checkViewer()
  const turnsInRound = turnsViewer()
  const nextOf = rememberRows<string>()
  const tablesOf = tablesViewer()
  const seatedOf = remember(projectedTables)

  return (workshop) => {
    const { details, agenda, people, cards, themes } = workshop
    const { stages, currentStageId } = agenda
    const vote = projectedVote(workshop)
    const before = vote === null ? null : voteBefore(vote, workshop)
    const projected = cardsOf(cards, stages)
    return {
      role: 'projector',
      details: detailsOf(details),
      status: statusOf(workshop),
      stages: stagesOf(stages),
      stage: stageOf(stages.find(({ id }) => id === currentStageId) ?? null),
      timer: agenda.timer,
      since: sinceOf(workshop.since),
      heldOn: heldOn(workshop),
      organisations: people.organisations,
      present: presentOf(people),
      cardsInStage: cardsIn(cards, currentStageId),
      cards: projected,
      themes: themesOf(projectedThemes(themes, used(cards), seen(projected))),
      vote: vote === null ? null : voteOf(vote, workshop, (option) => mayBeProjected(option, vote, workshop)),
      voteBefore: before === null ? null : voteBeforeOf(before, workshop),
      priorities: prioritiesOf(workshop.priorities, workshop),
      actions: actionsOf(workshop.actions),
      decisions: decisionsOf(workshop.notes.filter(({ kind }) => kind === 'decision')),
      ...outcomesOf(workshop, projected),
      ...checkOf(workshop),
      turns: nextOf(turnsInRound(workshop).slice(0, 2)),
      tables: seatedOf(tablesOf(workshop), people.participants),
    }
  }
}

function projectedDetails(details: Workshop['details']): ProjectorView['details'] {
  const { title, date, place, purpose, nextMeeting, nextMeetingAt, rehearsal, attribution, sectorLabels } = details
  return { title, date, place, purpose, nextMeeting, nextMeetingAt, rehearsal, attribution, sectorLabels }
}

/** A theme shows its name with its cards: while all of them are held, or hidden, so is what they were called. */
function projectedThemes(
  themes: Workshop['themes'],
  isUsed: (themeId: string) => boolean,
  isSeen: (themeId: string) => boolean,
): Workshop['themes'] {
  return themes.filter(({ id }) => isSeen(id) || !isUsed(id))
}

function projectedVote({ votes, agenda }: Workshop): Vote | null {
  const current = votes.find(({ id }) => id === agenda.currentStageId)
  return current ?? votes.findLast(({ status }) => status === 'revealed') ?? null
}

/** The vote that this one asks again, once both may be seen: the first must not sway the second. */
function voteBefore({ id, status }: Vote, { votes, agenda }: Workshop): Vote | null {
  const repeats = agenda.stages.find((stage) => stage.id === id)?.repeats
  const before = status === 'revealed' ? votes.find((vote) => vote.id === repeats) : undefined
  return before?.status === 'revealed' ? before : null
}

/** A card that is held stays so while it is voted on: revealing is what shows it. */
function mayBeProjected({ id, kind }: VoteOption, { status }: Vote, { cards, agenda }: Workshop): boolean {
  if (kind !== 'card' || status === 'revealed') return true
  const stageId = get(cards, id)?.stageId
  return agenda.stages.some((stage) => stage.id === stageId && stage.cardsShown)
}

function presence({ participants }: People): ProjectorView['present'] {
  const organisationIds = new Set<string>()
  let residents = 0
  let people = 0
  for (const { organisationId, online } of rowsOf(participants)) {
    if (online) continue
    people++
    if (organisationId === null) residents++
    else organisationIds.add(organisationId)
  }
  return { people, organisations: organisationIds.size, residents }
}
