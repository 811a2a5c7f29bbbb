import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { firstRefusal, isCalendarDate, isCalendarTime, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { Counting, Description, DetailsCommand, DetailsEvent } from './details'

export function decideDetails(
  command: DetailsCommand,
  workshop: Workshop,
  { now }: Context,
): Decision<DetailsEvent, Refusal> {
  switch (command.type) {
    case 'describeWorkshop': {
      const refused = descriptionRefusal(command.changes)
      return refused ?? accept({ type: 'workshopDescribed', changes: trimmed(command.changes) })
    }
    case 'labelSector': {
      const refused = firstRefusal(textRefusal(command.label, limits.nameLength))
      return refused ?? accept({ type: 'sectorLabelled', sector: command.sector, label: command.label.trim() })
    }
    case 'setCounting': {
      const [seen] = workshop.seenVoteIds
      if (seen !== undefined) return refuse({ code: 'counting.revealed', stageId: seen })
      const refused = countingRefusal(command.counting)
      return refused ?? accept({ type: 'countingSet', counting: command.counting })
    }
    case 'closeWorkshop': {
      const open = workshop.votes.find((vote) => vote.status === 'open')
      if (open !== undefined) return refuse({ code: 'close.vote-open', stageId: open.id })
      return accept({ type: 'workshopClosed', at: now })
    }
    case 'reopenWorkshop':
      return workshop.closed ? accept({ type: 'workshopReopened' }) : refuse({ code: 'workshop.not-closed' })
    default:
      return assertNever(command)
  }
}

/** Why votes may not be counted so; null where they may. */
export function countingRefusal(counting: Counting | undefined): { accepted: false; refusal: Refusal } | null {
  if (counting === undefined) return null
  const { minimumGroup: minimum } = counting
  if (Number.isSafeInteger(minimum) && minimum >= limits.leastMinimumGroup) return null
  return refuse({ code: 'counting.group-too-small', minimum, least: limits.leastMinimumGroup })
}

/** Why a workshop may not be called, placed or dated so; null where it may. */
export function descriptionRefusal(
  described: Partial<Description> & { readonly attribution?: string },
): { accepted: false; refusal: Refusal } | null {
  const { title, date, place, purpose, nextMeeting, nextMeetingAt: at, privacyNotice, attribution } = described
  return firstRefusal<Refusal>(
    title === undefined ? null : textRefusal(title, limits.titleLength),
    date === undefined || date === '' || isCalendarDate(date) ? null : { code: 'details.not-a-date', date },
    textRefusal(place ?? '', limits.placeLength, true),
    textRefusal(purpose ?? '', limits.purposeLength, true),
    textRefusal(nextMeeting ?? '', limits.purposeLength, true),
    at === undefined || at === '' || isCalendarTime(at) ? null : { code: 'details.not-a-time', at },
    textRefusal(privacyNotice ?? '', limits.privacyNoticeLength, true),
    textRefusal(attribution ?? '', limits.attributionLength, true),
  )
}

function trimmed(described: Partial<Description>): Partial<Description> {
  return Object.fromEntries(Object.entries(described).map(([field, text]) => [field, text.trim()]))
}
