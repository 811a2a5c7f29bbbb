import type { Plan } from '../plan'
import type { WebTie } from './web'

/** What of a plan says who works with whom. */
export type WebSource = Pick<
  Plan,
  'title' | 'date' | 'organisations' | 'actions' | 'commitments' | 'offers' | 'invitations'
>

/** Something that ties each of these to each other of them. A name may be empty, unknown, or there twice. */
export interface SharedThing {
  readonly tie: WebTie
  readonly among: readonly string[]
}

/**
 * All that organisations share by one plan.
 *
 * An action ties its lead to each supporter and the supporters to one another: they will meet over it. An offer or a
 * need that was matched ties whose it is to who took it up. A commitment ties the organisation that made it to every
 * other that its words name, and so does saying that one will ask another to come.
 *
 * An action that was carried over from an earlier meeting belongs to that one.
 */
export function* sharedBy(
  { title, date, actions, commitments, offers, invitations }: WebSource,
  named: Named,
): Iterable<SharedThing> {
  const here = { date, workshop: title }
  for (const { text, lead, supporters, from } of actions) {
    const agreedAt = from === null ? here : { date: from.date, workshop: from.title }
    yield { tie: { kind: 'action', text, ...agreedAt }, among: [lead, ...supporters] }
  }
  for (const { offer, need, offeredBy, neededBy, takenUpBy, matched } of offers) {
    if (matched)
      yield { tie: { kind: 'offer', text: offer ?? need ?? '', ...here }, among: [offeredBy, neededBy, takenUpBy] }
  }
  for (const { text, organisation } of commitments) {
    if (organisation === null) continue
    for (const other of named(text)) yield { tie: { kind: 'commitment', text, ...here }, among: [organisation, other] }
  }
  for (const { who, asker } of invitations) {
    for (const other of named(who)) yield { tie: { kind: 'commitment', text: who, ...here }, among: [asker, other] }
  }
}

/** Which organisations a text names. */
export type Named = (text: string) => readonly string[]
