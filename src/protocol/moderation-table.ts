import type { Role } from '@core/actor'
import type { ModerationAct, ModerationEntry } from '@core/moderation/moderation-log'

const roles: Readonly<Record<Role, string>> = {
  facilitator: 'Facilitator',
  'note-taker': 'Note-taker',
  attendee: 'The person themselves',
  door: 'The door',
}

const acts: Readonly<Record<ModerationAct, string>> = {
  'card-hidden': 'Hid a card from the room',
  'card-shown-again': 'Showed a hidden card again',
  'card-edited': 'Changed the words of a card',
  'card-withdrawn': 'Took a card back',
  'card-blacked-out': 'Blacked out words of a card',
  'card-merged': 'Put a card under one that says the same',
  'card-unmerged': 'Took a card out from under another one',
  'device-removed': 'Removed a device, with its ballots not yet revealed',
  'vote-reopened': 'Opened a closed vote again',
}

export const moderationColumns = ['Time', 'Who', 'What', 'Card', 'Stage', 'Whose'] as const

type ModerationRow = Readonly<Record<(typeof moderationColumns)[number], string>>

/** An entry of the log in words, as the facilitator reads it and as it is saved. Times are this computer's. */
export function moderationRow({ at, by, act, undone, card, stage, whose }: ModerationEntry): ModerationRow {
  return {
    Time: localTime(at),
    Who: roles[by],
    What: undone ? `Undid: ${lowerFirst(acts[act])}` : acts[act],
    Card: card === null ? '' : String(card),
    Stage: stage,
    Whose: whose === null ? '' : [whose.name, whose.organisation || 'Resident'].filter(Boolean).join(', '),
  }
}

/** `2018-02-14 14:05:09`: sorts as it reads. */
function localTime(at: number): string {
  const time = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
