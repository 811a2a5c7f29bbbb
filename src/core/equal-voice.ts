import type { Stage } from './agenda/agenda'
import type { People } from './people/people'
import { sectorOf } from './people/sector-of'
import type { EqualVoice, SectorVoice } from './plan'
import { sectors, type Sector } from './sector'
import { rowsOf } from './table'

/** What each person in the room wrote, and which organisations were heard. */
export interface Voices {
  readonly people: People
  readonly stages: readonly Pick<Stage, 'heard'>[]
  /** How many cards a participant wrote. */
  readonly cardsOf: (participantId: string) => number
}

/**
 * Who is in the room, sector by sector, against who has shared and been heard.
 *
 * A sector with fewer people than `minimumGroup` is put together with the smallest other one, and so on until each group
 * is large enough. Nobody is left out of the groups, so there is nothing to be had by subtraction; a room that is itself
 * too small has no groups at all.
 */
export function equalVoiceOf({ people, stages, cardsOf }: Voices, minimumGroup: number): EqualVoice {
  const heardIds = new Set(stages.flatMap(({ heard }) => heard))
  const voices = new Map<Sector, SectorVoice>()
  const present = new Set<string>()
  const heardOrWrote = new Set(heardIds)
  const add = (sector: Sector, more: Partial<SectorVoice>) =>
    voices.set(sector, together(voices.get(sector) ?? silent(sector), { ...silent(sector), ...more }))
  for (const participant of rowsOf(people.participants)) {
    if (participant.online) continue
    const { id, organisationId } = participant
    const cards = cardsOf(id)
    add(sectorOf(participant, people), { people: 1, shared: cards > 0 ? 1 : 0, cards })
    if (organisationId === null) continue
    present.add(organisationId)
    if (cards > 0) heardOrWrote.add(organisationId)
  }
  const here = people.organisations.filter(({ id }) => present.has(id))
  for (const { id, sector } of here) add(sector, { organisations: 1, heard: heardIds.has(id) ? 1 : 0 })
  return {
    sectors: largeEnough([...voices.values()], minimumGroup),
    absent: people.organisations.filter(({ id }) => !present.has(id)).map(({ name }) => name),
    notHeard: here.filter(({ id }) => !heardOrWrote.has(id)).map(({ name }) => name),
  }
}

/**
 * The same for everybody to read: of an organisation with few people, that it was not heard would say of each of them
 * that they wrote nothing.
 */
export function publishedVoice(voice: EqualVoice, people: People, minimumGroup: number): EqualVoice {
  const { organisations, participants } = people
  const sizes = new Map<string | null, number>()
  for (const { organisationId, online } of rowsOf(participants)) {
    if (!online) sizes.set(organisationId, (sizes.get(organisationId) ?? 0) + 1)
  }
  const large = new Set(organisations.filter(({ id }) => (sizes.get(id) ?? 0) >= minimumGroup).map(({ name }) => name))
  return { ...voice, notHeard: voice.notHeard.filter((name) => large.has(name)) }
}

function largeEnough(voices: readonly SectorVoice[], minimumGroup: number): SectorVoice[] {
  const [smallest, next, ...others] = voices.toSorted((one, other) => one.people - other.people || inOrder(one, other))
  if (smallest === undefined) return []
  if (smallest.people >= minimumGroup) return voices.toSorted(inOrder)
  return next === undefined ? [] : largeEnough([together(smallest, next), ...others], minimumGroup)
}

function together(one: SectorVoice, other: SectorVoice): SectorVoice {
  const all = new Set([...one.sectors, ...other.sectors])
  return {
    sectors: sectors.filter((sector) => all.has(sector)),
    people: one.people + other.people,
    shared: one.shared + other.shared,
    cards: one.cards + other.cards,
    organisations: one.organisations + other.organisations,
    heard: one.heard + other.heard,
  }
}

function silent(sector: Sector): SectorVoice {
  return { sectors: [sector], people: 0, shared: 0, cards: 0, organisations: 0, heard: 0 }
}

/** By the first sector of each, in the order in which sectors are shown. */
function inOrder(one: SectorVoice, other: SectorVoice): number {
  const place = ({ sectors: [first] }: SectorVoice) => (first === undefined ? sectors.length : sectors.indexOf(first))
  return place(one) - place(other)
}
