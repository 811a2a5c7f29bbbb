import type { FacilitatorView } from '@core/views'
import type { DoorState } from '@protocol/door'
import type { Received } from '@protocol/received'
import { counted, listed } from '../../shared/words/counts'

type View = Pick<Received<FacilitatorView>, 'devices' | 'votes'>
type Open = Pick<Extract<DoorState, { readonly state: 'open' }>, 'waiting' | 'noteTakers' | 'screens'>

/** What moving the door does to those who came in; empty where nobody did. */
export function movingInWords({ devices, votes }: View, { waiting, noteTakers, screens }: Open): string[] {
  const joined = devices.size
  const others = [
    ...(waiting === 0 ? [] : [counted(waiting, 'phone at the door', 'phones at the door')]),
    ...(noteTakers === 0 ? [] : [counted(noteTakers, 'note-taker')]),
    ...(screens === 0 ? [] : [counted(screens, 'extra screen')]),
  ]
  const voteIsOpen = votes.some(({ status }) => status === 'open')
  return [
    ...(joined === 0
      ? []
      : [
          `${counted(joined, 'phone')} that joined cannot come back as ${joined === 1 ? 'itself' : 'themselves'}. People have to join again, and count as new people.`,
          `What they wrote${voteIsOpen ? ' and voted' : ''} stays, and is not theirs to change any more.${voteIsOpen ? ' In the vote that is open they could vote again: move the door after it.' : ''}`,
        ]),
    ...(others.length === 0 ? [] : [`Sent away, to come in by the new links: ${listed(others)}.`]),
  ]
}
