import { actionStatuses, type ActionDetails } from '@core/actions/actions'
import type { Actor } from '@core/actor'
import { checkedKinds, type StageActivity, type StageKind, type StagePlan } from '@core/agenda/agenda'
import { clauseParts } from '@core/agreement/agreement'
import { assertNever } from '@core/assert-never'
import { cardKinds, type CardKind } from '@core/cards/cards'
import { checkAnswers } from '@core/check/check'
import { noteKinds } from '@core/notes/notes'
import { sectors } from '@core/sector'
import { rowsOf } from '@core/table'
import { answers, consents, type Choice, type VoteMethod, type VoteOption } from '@core/voting/voting'
import type { Act, Workshop } from '@core/workshop'
import { conversation } from '../examples/details'
import type { Wish } from './wishes'

/** Who asks: the role, and for an attendee somebody who is there, most of the time. */
export function actorOf({ role, choices }: Wish, workshop: Workshop): Actor {
  if (role !== 'attendee') return { role }
  return { role, participantId: new Choices(choices).id(idsOf(rowsOf(workshop.people.participants))) }
}

/** What is asked, about things that are there most of the time. */
export function actOf(wish: Wish, actor: Actor, workshop: Workshop): Act {
  const choose = new Choices(wish.choices)
  const stageId = () => choose.id(idsOf(workshop.agenda.stages))
  const organisationId = () => choose.id(idsOf(workshop.people.organisations))
  const someoneId = () => choose.id(idsOf(rowsOf(workshop.people.participants)))
  const participantId = () => (actor.role === 'attendee' && choose.odds(9) ? actor.participantId : someoneId())
  const cardId = () => choose.id(idsOf(rowsOf(workshop.cards)))
  const themeId = () => choose.id(idsOf(workshop.themes))
  const actionId = () => choose.id(idsOf(workshop.actions))
  const noteId = () => choose.id(idsOf(workshop.notes))
  const voteId = () => (choose.odds(9) ? choose.id(idsOf(workshop.votes)) : stageId())
  const priorityId = () => (choose.odds(4) ? choose.id(idsOf(workshop.priorities)) : null)
  const position = () => choose.number(8) - 1
  const clauseId = () => choose.id(idsOf(workshop.agreement.clauses))
  const subjectId = () =>
    choose.id(idsOf([...workshop.agreement.clauses, ...workshop.actions, ...workshop.priorities]))
  const stageOf = (...kinds: StageKind[]) => {
    const stages = workshop.agenda.stages.filter(({ activity }) => kinds.includes(activity.kind))
    return choose.odds(9) ? choose.id(idsOf(stages)) : stageId()
  }
  const cardOf = (kind: CardKind) => {
    const cards = [...rowsOf(workshop.cards)].filter((card) => card.kind === kind)
    return choose.odds(9) ? choose.id(idsOf(cards)) : cardId()
  }
  const invitation = () => ({
    who: choose.text(),
    askerId: choose.odds(3) ? organisationId() : null,
    person: choose.of(['', '', 'Ann']),
  })
  switch (wish.type) {
    case 'undo':
      return { type: 'undo' }
    case 'createWorkshop':
      return {
        type: 'createWorkshop',
        details: { title: choose.text(), date: '', place: '', purpose: '', rehearsal: false, attribution: '' },
        stages: [],
        organisations: [],
      }
    case 'describeWorkshop':
      return {
        type: 'describeWorkshop',
        changes: choose.of([
          {},
          { title: choose.text() },
          { nextMeeting: choose.text() },
          { nextMeetingAt: choose.date() },
          { privacyNotice: choose.text() },
          { date: choose.date() },
        ]),
      }
    case 'labelSector':
      return { type: 'labelSector', sector: choose.of(sectors), label: choose.text() }
    case 'setCounting':
      return { type: 'setCounting', counting: { minimumGroup: choose.number(6), residentsTogether: choose.odds(5) } }
    case 'closeWorkshop':
    case 'reopenWorkshop':
    case 'startTimer':
    case 'pauseTimer':
      return { type: wish.type }
    case 'addStage':
      return { type: 'addStage', stage: stagePlan(choose), position: position() }
    case 'changeStage': {
      const { title, minutes, activity } = stagePlan(choose)
      return {
        type: 'changeStage',
        stageId: stageId(),
        changes: choose.of([{ title }, { minutes }, { activity }, { title, activity }, {}]),
      }
    }
    case 'removeStage':
    case 'enterStage':
      return { type: wish.type, stageId: stageId() }
    case 'moveStage':
      return { type: 'moveStage', stageId: stageId(), position: position() }
    case 'extendTimer':
      return { type: 'extendTimer', byMs: choose.of([60_000, -60_000, Number.MAX_SAFE_INTEGER]) }
    case 'showCards':
      return { type: 'showCards', stageId: stageId(), shown: choose.odds(6) }
    case 'markHeard': {
      const round = workshop.agenda.stages.find(({ activity }) => activity.kind === 'round')
      return {
        type: 'markHeard',
        stageId: round?.id ?? stageId(),
        organisationId: organisationId(),
        heard: choose.odds(7),
      }
    }
    case 'addOrganisations':
      return {
        type: 'addOrganisations',
        organisations: choose.some(2, () => ({ name: choose.text(), sector: choose.of(sectors) })),
      }
    case 'changeOrganisation':
      return {
        type: 'changeOrganisation',
        organisationId: organisationId(),
        changes: choose.of([{ name: choose.text() }, { sector: choose.of(sectors) }, {}]),
      }
    case 'removeOrganisation':
      return { type: 'removeOrganisation', organisationId: organisationId() }
    case 'addParticipants':
      return {
        type: 'addParticipants',
        participants: choose.some(3, () => ({
          name: choose.text(),
          organisationId: choose.odds(6) ? organisationId() : null,
        })),
      }
    case 'changeParticipant':
      return {
        type: 'changeParticipant',
        participantId: someoneId(),
        changes: choose.of([{ name: choose.text() }, { organisationId: organisationId() }, { organisationId: null }]),
      }
    case 'removeParticipant':
      return { type: 'removeParticipant', participantId: someoneId() }
    case 'addCard':
      return {
        type: 'addCard',
        stageId: stageId(),
        text: choose.text(),
        kind: choose.of(cardKinds),
        tag: choose.odds(7) ? '' : choose.of(['work', 'Homes', 'none such']),
        participantId: actor.role !== 'attendee' && choose.odds(3) ? null : participantId(),
        ...(choose.odds(2) ? { joins: [cardOf('strength'), cardOf('strength')] as const } : {}),
      }
    case 'editCard':
      return { type: 'editCard', cardId: cardId(), text: choose.text() }
    case 'hideCard':
      return { type: 'hideCard', cardId: cardId(), hidden: choose.odds(7) }
    case 'withdrawCard':
      return { type: 'withdrawCard', cardId: cardId() }
    case 'createTheme':
      return { type: 'createTheme', name: choose.text(), cardIds: choose.some(3, cardId) }
    case 'renameTheme':
      return { type: 'renameTheme', themeId: themeId(), name: choose.text() }
    case 'moveTheme':
      return { type: 'moveTheme', themeId: themeId(), position: position() }
    case 'fileCards':
      return { type: 'fileCards', cardIds: choose.some(3, cardId), themeId: choose.odds(8) ? themeId() : null }
    case 'mergeThemes':
      return { type: 'mergeThemes', themeId: themeId(), intoThemeId: themeId() }
    case 'dissolveTheme':
      return { type: 'dissolveTheme', themeId: themeId() }
    case 'openVote':
      return { type: 'openVote', stageId: stageOf('vote', 'score') }
    case 'castBallot': {
      const stage = voteId()
      return {
        type: 'castBallot',
        stageId: stage,
        participantId: participantId(),
        choice: choiceIn(stage, workshop, choose),
      }
    }
    case 'withdrawBallot':
      return { type: 'withdrawBallot', stageId: voteId(), participantId: participantId() }
    case 'closeVote':
    case 'reopenVote':
    case 'revealVote':
      return { type: wish.type, stageId: voteId() }
    case 'choosePriorities':
      return {
        type: 'choosePriorities',
        stageId: choose.odds(7) ? voteId() : null,
        options: choose.some(3, (): VoteOption => {
          return choose.odds(5) ? { kind: 'theme', id: themeId() } : { kind: 'card', id: cardId() }
        }),
        reason: choose.odds(5) ? choose.text() : '',
      }
    case 'addAction':
      return { type: 'addAction', action: details() }
    case 'changeAction': {
      const { text, leadId, supporterIds, priorityId: under, due } = details()
      return {
        type: 'changeAction',
        actionId: actionId(),
        changes: choose.of([{ text }, { leadId }, { supporterIds }, { priorityId: under }, { due }, { leadId: null }]),
      }
    }
    case 'moveAction':
      return { type: 'moveAction', actionId: actionId(), position: position() }
    case 'removeAction':
      return { type: 'removeAction', actionId: actionId() }
    case 'acceptAction':
      return { type: 'acceptAction', actionId: actionId(), accepted: choose.odds(8) }
    case 'setActionStatus':
      return {
        type: 'setActionStatus',
        actionId: actionId(),
        status: choose.of(actionStatuses),
        note: choose.of(['', 'Because']),
      }
    case 'updateAction':
      return {
        type: 'updateAction',
        actionId: actionId(),
        news: {
          status: choose.of(actionStatuses),
          changed: choose.of(['', 'Because']),
          learned: choose.of(['', choose.text()]),
          evidence: choose.of(['', 'https://example.org']),
        },
      }
    case 'takeLead':
      return { type: 'takeLead', actionId: actionId(), organisationId: organisationId() }
    case 'addNote':
      return { type: 'addNote', kind: choose.of(noteKinds), text: choose.text(), priorityId: priorityId() }
    case 'editNote':
      return { type: 'editNote', noteId: noteId(), text: choose.text() }
    case 'removeNote':
      return { type: 'removeNote', noteId: noteId() }
    case 'makeCommitment':
      return {
        type: 'makeCommitment',
        participantId: actor.role !== 'attendee' && choose.odds(3) ? null : participantId(),
        text: choose.text(),
        organisationId: choose.odds(5) ? organisationId() : null,
        private: choose.odds(5),
      }
    case 'withdrawCommitment':
      return { type: 'withdrawCommitment', commitmentId: choose.id(idsOf(workshop.commitments)) }
    case 'changeCommitment': {
      const changes = { organisationId: choose.odds(5) ? organisationId() : null, private: choose.odds(5) }
      return { type: 'changeCommitment', commitmentId: choose.id(idsOf(workshop.commitments)), changes }
    }
    case 'goToPart':
      return { type: 'goToPart', stageId: stageOf('themed-rounds', 'stories'), part: position() }
    case 'repeatStage':
      return { type: 'repeatStage', stageId: voteId() }
    case 'tellAccess': {
      const access = choose.of([{ language: 'cy' as const }, { accessNeeds: choose.text() }])
      return { type: 'tellAccess', participantId: participantId(), access }
    }
    case 'blackOut':
      return { type: 'blackOut', cardId: cardId(), words: choose.of(['Card', 'Homes', 'a', ' ']) }
    case 'mergeCards':
      return { type: 'mergeCards', cardIds: choose.some(3, cardId), intoCardId: cardId() }
    case 'unmergeCard': {
      const merged = [...rowsOf(workshop.cards)].filter(({ mergedInto }) => mergedInto !== undefined)
      return { type: 'unmergeCard', cardId: choose.odds(8) ? choose.id(idsOf(merged)) : cardId() }
    }
    case 'addInvitation': {
      const { who, askerId, person } = invitation()
      const participant = actor.role !== 'attendee' && choose.odds(3) ? null : participantId()
      return { type: 'addInvitation', stageId: stageOf('missing'), participantId: participant, who, askerId, person }
    }
    case 'changeInvitation': {
      const { who, askerId, person } = invitation()
      const changes = choose.of([{ who }, { askerId }, { person }, { askerId, person }])
      return { type: 'changeInvitation', invitationId: choose.id(idsOf(workshop.invitations)), changes }
    }
    case 'removeInvitation':
      return { type: 'removeInvitation', invitationId: choose.id(idsOf(workshop.invitations)) }
    case 'makeMatch': {
      const [offerId, needId] = [cardOf('offer'), cardOf('need')]
      const pair = choose.of([{ offerId, needId }, { offerId, needId: null }, { offerId: null, needId }])
      return { type: 'makeMatch', ...pair, participantId: choose.odds(6) ? participantId() : null }
    }
    case 'undoMatch':
      return { type: 'undoMatch', matchId: choose.id(idsOf(workshop.matches)) }
    case 'addClause':
      return { type: 'addClause', part: choose.of(clauseParts), text: choose.text() }
    case 'editClause':
      return { type: 'editClause', clauseId: clauseId(), text: choose.text() }
    case 'moveClause':
      return { type: 'moveClause', clauseId: clauseId(), position: position() }
    case 'acceptClause':
      return { type: 'acceptClause', clauseId: clauseId(), accepted: choose.odds(7) }
    case 'removeClause':
      return { type: 'removeClause', clauseId: clauseId() }
    case 'setReviewDate':
      return { type: 'setReviewDate', date: choose.date() }
    case 'respond':
      return {
        type: 'respond',
        stageId: stageOf('check'),
        subjectId: subjectId(),
        participantId: participantId(),
        answer: choose.of(checkAnswers),
        words: choose.of(['', 'Later']),
      }
    case 'withdrawResponse':
      return { type: 'withdrawResponse', responseId: choose.id(idsOf(rowsOf(workshop.responses))) }
    case 'reply':
      return { type: 'reply', stageId: stageOf('check'), subjectId: subjectId(), text: choose.of(['', 'Thank you']) }
    case 'admitDevice': {
      const organisation = choose.odds(5) ? null : organisationId()
      return { type: 'admitDevice', deviceId: `device-${choose.number(40)}`, name: choose.text(), organisationId: organisation }
    }
    case 'lockJoining':
      return { type: 'lockJoining', locked: choose.odds(3) }
    case 'removeDevice':
      return { type: 'removeDevice', deviceId: choose.id(idsOf(rowsOf(workshop.devices))) }
    case 'importConsultation':
      return { type: 'importConsultation', consultation: conversation }
    default:
      return assertNever(wish.type)
  }

  function details(): ActionDetails {
    return {
      text: choose.text(),
      priorityId: priorityId(),
      leadId: choose.odds(7) ? organisationId() : null,
      supporterIds: choose.some(2, organisationId),
      person: '',
      due: choose.date(),
      measure: '',
    }
  }
}

function stagePlan(choose: Choices): StagePlan {
  const activities: readonly StageActivity[] = [
    { kind: 'vote', method: { type: 'dots', dots: 3, stacking: true }, optionsFrom: 'themes', choose: 2 },
    { kind: 'vote', method: { type: 'dots', dots: 2, stacking: false }, optionsFrom: 'cards', choose: 2 },
    { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'cards', choose: 2 },
    { kind: 'gather', cardKind: 'idea', tags: choose.odds(5) ? ['work'] : [] },
    { kind: 'round', cardKind: 'need' },
    { kind: 'vote', method: choose.of(otherMethods), optionsFrom: 'cards', choose: 2 },
    { kind: 'score', lowest: '', highest: '' },
    { kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes', 'Travel'], rounds: choose.of([1, 3, 0]) },
    { kind: 'stories', cardKind: 'insight', stories: choose.some(3, () => ({ title: 'Once', text: choose.text() })) },
    { kind: 'link', joins: 'strength' },
    { kind: 'missing' },
    { kind: 'check', of: choose.of(checkedKinds), sectors: choose.odds(8) ? ['community', 'statutory'] : [] },
    { kind: 'break' },
  ]
  return { title: choose.text(), prompt: '', minutes: choose.of([0, 10, 480, 481]), activity: choose.of(activities) }
}

const otherMethods = [
  { type: 'rating' },
  { type: 'ranking' },
  { type: 'impact-effort' },
  { type: 'consent' },
] as const satisfies readonly VoteMethod[]

/** A ballot that mostly fits the vote. */
function choiceIn(stageId: string, { votes, cards }: Workshop, choose: Choices): Choice {
  const vote = votes.find(({ id }) => id === stageId)
  const offered = vote === undefined ? idsOf(rowsOf(cards)) : idsOf(vote.options)
  const optionIds = [...new Set(choose.some(3, () => choose.id(offered)))]
  const type = vote !== undefined && choose.odds(9) ? vote.method.type : choose.of(methodTypes)
  const number = () => choose.of([1, 2, 3, 4, 5, 5, 1, 0])
  switch (type) {
    case 'dots':
      return { type, dots: optionIds.map((optionId) => ({ optionId, count: choose.of([1, 1, 1, 1, 2, 0]) })) }
    case 'agreement':
      return { type, answers: optionIds.map((optionId) => ({ optionId, answer: choose.of(answers) })) }
    case 'rating':
      return { type, ratings: optionIds.map((optionId) => ({ optionId, rating: number() })) }
    case 'ranking':
      return { type, optionIds }
    case 'impact-effort':
      return { type, places: optionIds.map((optionId) => ({ optionId, impact: number(), effort: number() })) }
    case 'consent':
      return { type, answers: optionIds.map((optionId) => ({ optionId, answer: choose.of(consents) })) }
  }
}

const methodTypes: readonly VoteMethod['type'][] = ['dots', 'agreement', ...otherMethods.map(({ type }) => type)]

function idsOf(rows: Iterable<{ readonly id: string }>): string[] {
  return Array.from(rows, ({ id }) => id)
}

const words = ['Homes', 'Jobs', 'Ŵyl', 'Parks', 'Buses', 'homes ', 'Café', '   ', 'x'.repeat(2000)]

/** Reads the wish's numbers one after another, so that the same wish in the same workshop is the same act. */
class Choices {
  readonly #numbers: readonly number[]
  #next = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  number(below: number): number {
    return (this.#numbers[this.#next++ % this.#numbers.length] ?? 0) % below
  }

  of<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value {
    const value = values[this.number(values.length)]
    if (value === undefined) throw new Error('There is nothing to choose from')
    return value
  }

  /** True `tenths` times out of ten. */
  odds(tenths: number): boolean {
    return this.number(10) < tenths
  }

  /** One that is there, and once in 25 times none. */
  id(ids: readonly string[]): string {
    return ids.length === 0 || this.number(25) === 24 ? 'nobody' : this.of(ids)
  }

  some<Value>(most: number, make: () => Value): Value[] {
    return Array.from({ length: this.number(most + 1) }, make)
  }

  /** Words that are told apart by a number, and now and then words that may not be. */
  text(): string {
    const word = this.of(words)
    return this.odds(8) && word.length < 20 ? `${word} ${this.number(200)}` : word
  }

  date(): string {
    return this.of(['', '2026-03-01', 'soon'])
  }
}
