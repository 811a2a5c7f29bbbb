import type { StagePlan } from '../agenda/agenda'
import type { Card } from '../cards/cards'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import type { Participant } from '../people/people'
import { firstRefusal, textRefusal } from '../text'
import type { Event, Refusal, Workshop } from '../workshop'
import type { Consultation, ImportConsultation } from './consultation'

/**
 * Brings an earlier conversation in: its statements as cards in a stage to read them, its answers as the ballots of an
 * agree/pass/disagree vote that is closed and not yet revealed. Voters become participants without a name.
 */
export function decideConsultation(
  { consultation }: ImportConsultation,
  workshop: Workshop,
  { newId }: Context,
): Decision<Event, Refusal> {
  const refused = consultationRefusal(consultation, workshop)
  if (refused !== null) return refused
  const { statements, ballots } = consultation
  const attribution = consultation.attribution.trim()
  const { stages } = workshop.agenda
  const gather = { ...readingStage(consultation), id: newId() }
  const vote = { ...votingStage(consultation), id: newId() }
  const added = [gather, vote, ...(stages.length === 0 ? closingStages.map((plan) => ({ ...plan, id: newId() })) : [])]
  const participants = new Map(
    ballots.map(({ voterKey }): [string, Participant] => {
      return [voterKey, { id: newId(), name: '', organisationId: null, enteredFor: false, online: true }]
    }),
  )
  const cards = new Map(
    statements.map((statement, index): [string, Card] => {
      const author = statement.authorKey === null ? undefined : participants.get(statement.authorKey)
      return [
        statement.key,
        {
          id: newId(),
          number: workshop.nextCardNumber + index,
          text: statement.text.trim(),
          kind: 'idea',
          tag: '',
          stageId: gather.id,
          participantId: author?.id ?? null,
          enteredBy: 'import',
          hidden: statement.hidden,
          themeId: null,
        },
      ]
    }),
  )
  const idOfCard = (key: string) => found(cards, key).id
  const options = [...cards.values()].filter(({ hidden }) => !hidden).map(({ id }) => ({ id, kind: 'card' as const }))
  return accept<Event>(
    { type: 'consultationImported', topic: consultation.topic, attribution },
    ...added.map((stage, position): Event => ({ type: 'stageAdded', stage, position })),
    { type: 'participantsAdded', participants: [...participants.values()] },
    ...[...cards.values()].map((card): Event => ({ type: 'cardAdded', card })),
    { type: 'voteOpened', stageId: vote.id, method: { type: 'agreement' }, options },
    ...ballots.map(({ voterKey, answers }): Event => {
      const said = answers.map(({ key, answer }) => ({ optionId: idOfCard(key), answer }))
      return {
        type: 'ballotCast',
        stageId: vote.id,
        ballot: {
          id: found(participants, voterKey).id,
          choice: { type: 'agreement', answers: said },
          enteredBy: 'import',
        },
      }
    }),
    { type: 'voteClosed', stageId: vote.id },
  )
}

function consultationRefusal(
  { attribution, statements, ballots }: Consultation,
  { cards, agenda, people }: Workshop,
): { accepted: false; refusal: Refusal } | null {
  if (cards.size > 0) return refuse({ code: 'consultation.not-empty', cards: cards.size })
  if (agenda.stages.length + 2 > limits.stages) return refuse({ code: 'agenda.too-many-stages', allowed: limits.stages })
  if (people.participants.size + ballots.length > limits.participants) {
    return refuse({ code: 'people.too-many-participants', allowed: limits.participants })
  }
  const creditRefusal = firstRefusal(textRefusal(attribution, limits.attributionLength, true))
  if (creditRefusal !== null) return creditRefusal
  const visible = new Map<string, boolean>()
  for (const { key, text, hidden } of statements) {
    const refused = firstRefusal(textRefusal(text, limits.cardTextLength))
    if (refused !== null) return refused
    if (visible.has(key)) return refuse({ code: 'consultation.statement-twice', key })
    visible.set(key, !hidden)
  }
  const options = [...visible.values()].filter(Boolean).length
  if (options === 0) return refuse({ code: 'consultation.no-statements' })
  if (options > limits.optionsInAVote) {
    return refuse({ code: 'voting.too-many-options', options, allowed: limits.optionsInAVote })
  }
  return ballotsRefusal(ballots, visible)
}

function ballotsRefusal(
  ballots: Consultation['ballots'],
  visible: ReadonlyMap<string, boolean>,
): { accepted: false; refusal: Refusal } | null {
  const voters = new Set<string>()
  for (const { voterKey, answers } of ballots) {
    if (voters.has(voterKey)) return refuse({ code: 'consultation.voter-twice', key: voterKey })
    voters.add(voterKey)
    const answered = new Set<string>()
    for (const { key } of answers) {
      if (visible.get(key) !== true) return refuse({ code: 'consultation.unknown-statement', key })
      if (answered.has(key)) return refuse({ code: 'ballot.option-twice', optionId: key })
      answered.add(key)
    }
  }
  return null
}

function readingStage({ topic }: Consultation): StagePlan {
  return {
    title: 'What people said online',
    prompt: topic.slice(0, limits.promptLength),
    minutes: 15,
    activity: { kind: 'gather', cardKind: 'idea', tags: [] },
  }
}

function votingStage({ topic }: Consultation): StagePlan {
  return {
    title: 'How people voted online',
    prompt: topic.slice(0, limits.promptLength),
    minutes: 20,
    activity: { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'cards', choose: 3 },
  }
}

const closingStages: readonly StagePlan[] = [
  {
    title: 'Act',
    prompt: 'What will we do, who leads, and by when?',
    minutes: 40,
    activity: { kind: 'act' },
  },
  {
    title: 'Read back',
    prompt: 'Can you say yes to this? When do we meet again?',
    minutes: 15,
    activity: { kind: 'read-back' },
  },
]

function found<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key)
  if (value === undefined) throw new Error(`Checked before, and yet not there: ${key}`)
  return value
}
