import { carriedFrom } from '@core/actions/carry'
import { languages } from '@core/language'
import { languagesOf, ownStagesIn } from '@core/ways-of-working/own-way'
import { returnMeeting } from '@core/ways-of-working/return-meeting'
import { titleOfReturn } from '@core/ways-of-working/return-title'
import { minutesOf, stagesIn, type WayOfWorking } from '@core/ways-of-working/way-of-working'
import { wayOfWorking, waysOfWorking } from '@core/ways-of-working/ways-of-working'
import type { CreateWorkshop, Workshop } from '@core/workshop'
import type { StartingPoint } from '@protocol/library'
import type { Sample } from '@protocol/sample'
import type { Home, Requests } from '@protocol/window-contract'
import type { OwnWays } from './own-ways/own-ways'
import { samples } from './samples'

/** What a new workshop can be started from, as the home screen offers it. */
export function startingPoints(ownWays: OwnWays): Pick<Home, 'waysOfWorking' | 'ownWays' | 'samples' | 'returnMeeting'> {
  return {
    waysOfWorking: waysOfWorking.map(startingPoint),
    returnMeeting: startingPoint(returnMeeting),
    ownWays: ownWays.list().map((way) => ({
      id: way.id,
      name: way.name,
      description: way.description,
      minutes: minutesOf(way),
      languages: languagesOf(way),
    })),
    samples: samples.map((sample) => ({
      id: sample.id,
      name: sample.title,
      description: sample.description,
      minutes: minutesOf(wayOf(sample)),
      languages: ['en'],
    })),
  }
}

function startingPoint(way: WayOfWorking): StartingPoint {
  return { id: way.id, name: way.name.en, description: way.description.en, minutes: minutesOf(way), languages }
}

type Request = Requests['createWorkshop']

/** The first command of a new workshop, or null where there is nothing of that name to start from. */
export function creationFrom(
  { from, id, title, language = 'en' }: Request & { readonly from: Exclude<Request['from'], 'return'> },
  ownWays: Pick<OwnWays, 'get'>,
): CreateWorkshop | null {
  switch (from) {
    case 'empty':
      return { type: 'createWorkshop', details: { ...blank, title }, stages: [], organisations: [] }
    case 'way-of-working': {
      const way = wayOfWorking(id)
      if (way === undefined) return null
      const stages = stagesIn(way, language)
      return { type: 'createWorkshop', details: { ...blank, title }, stages, organisations: [] }
    }
    case 'own-way': {
      const way = ownWays.get(id)
      if (way === undefined) return null
      const stages = ownStagesIn(way, language)
      return { type: 'createWorkshop', details: { ...blank, title }, stages, organisations: [] }
    }
    case 'sample': {
      const sample = samples.find((candidate) => candidate.id === id)
      return sample === undefined ? null : creationFromSample(sample, title)
    }
  }
}

/**
 * The first command of a meeting that returns to a workshop: its organisations and its actions, and an agenda to look at
 * what became of them. The workshop itself is not changed.
 */
export function creationOfReturn(
  { id, title, language = 'en' }: Omit<Request, 'from'>,
  workshop: Workshop,
): CreateWorkshop {
  const { details, people } = workshop
  const { place, rehearsal, counting, sectorLabels, privacyNotice, nextMeetingAt } = details
  // The room said when it would meet again, perhaps with a time.
  const date = nextMeetingAt.slice(0, '2018-02-14'.length)
  return {
    type: 'createWorkshop',
    details: {
      ...blank,
      ...{ title: title === '' ? titleOfReturn(details.title) : title, date, place, rehearsal },
      ...{ counting, sectorLabels, privacyNotice },
    },
    stages: stagesIn(returnMeeting, language),
    organisations: people.organisations.map(({ name, sector }) => ({ name, sector })),
    carried: carriedFrom(id, workshop),
  }
}

const blank = { date: '', place: '', purpose: '', rehearsal: false, attribution: '' }

function creationFromSample(sample: Sample, title: string): CreateWorkshop {
  return {
    type: 'createWorkshop',
    details: { ...sample.details, title: title === '' ? sample.title : title },
    stages: stagesIn(wayOf(sample), 'en'),
    organisations: sample.organisations,
  }
}

function wayOf(sample: Sample): WayOfWorking {
  const way = wayOfWorking(sample.wayOfWorking)
  if (way === undefined) throw new Error(`The sample ${sample.id} is of no known way of working`)
  return way
}
