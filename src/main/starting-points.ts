import { languages } from '@core/language'
import { languagesOf, ownStagesIn } from '@core/ways-of-working/own-way'
import { minutesOf, stagesIn, type WayOfWorking } from '@core/ways-of-working/way-of-working'
import { wayOfWorking, waysOfWorking } from '@core/ways-of-working/ways-of-working'
import type { CreateWorkshop } from '@core/workshop'
import type { Sample } from '@protocol/sample'
import type { Home, Requests } from '@protocol/window-contract'
import type { OwnWays } from './own-ways/own-ways'
import { samples } from './samples'

/** What a new workshop can be started from, as the home screen offers it. */
export function startingPoints(ownWays: OwnWays): Pick<Home, 'waysOfWorking' | 'ownWays' | 'samples'> {
  return {
    waysOfWorking: waysOfWorking.map((way) => ({
      id: way.id,
      name: way.name.en,
      description: way.description.en,
      minutes: minutesOf(way),
      languages,
    })),
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

/** The first command of a new workshop, or null where there is nothing of that name to start from. */
export function creationFrom(
  { from, id, title, language = 'en' }: Requests['createWorkshop'],
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
