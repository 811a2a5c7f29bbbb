import type { Language } from '@core/language'
import type { Consent } from '@core/voting/voting'

/** What the screens say of ratings, rankings, consent, impact and effort, concerns and votes that are asked again. */
export interface MethodWords {
  readonly consent: Readonly<Record<Consent, string>>
  readonly consentedBySector: string
  readonly meanBySector: string
  readonly mean: (mean: number) => string
  readonly outOf: string
  readonly beatsAll: (name: string) => string
  readonly noneBeatsAll: string
  readonly impact: string
  readonly effort: string
  readonly number: string
  readonly place: string
  readonly grid: string
  readonly impactAxis: string
  readonly effortAxis: string
  readonly quadrants: Readonly<Record<'first' | 'plan' | 'spare' | 'later', string>>
  readonly notPlaced: string
  readonly concerns: (count: number) => string
  readonly withConcern: (people: number) => string
  readonly concernsTitle: string
  readonly concernsHint: string
  readonly before: string
  readonly now: string
  readonly movedTitle: string
  readonly moved: (places: number) => string
  readonly movedMean: (by: number) => string
  readonly isNew: string
  readonly people: (count: number) => string
  readonly sectorFirst: (sector: string, name: string, tied: boolean, placeByPerson: string) => string
  readonly sectorScore: (sector: string, mean: number, room: number) => string
}

const english: MethodWords = {
  consent: { consent: 'Can live with it', concern: 'Have a concern', 'stand-aside': 'Stand aside' },
  consentedBySector: 'Can live with it, by sector:',
  meanBySector: 'On average, by sector:',
  mean: (mean) => `${mean.toFixed(1)} on average`,
  outOf: 'of 5 on average',
  beatsAll: (name) => `“${name}” beats every other one to one.`,
  noneBeatsAll: 'No option beats all others one to one.',
  impact: 'Change',
  effort: 'Effort',
  number: 'No.',
  place: 'Place',
  grid: 'Change against effort. The table has the same numbers.',
  impactAxis: 'How much would it change?',
  effortAxis: 'How hard is it?',
  quadrants: { first: 'Do first', plan: 'Plan well', spare: 'If there is time', later: 'Leave for now' },
  notPlaced: 'Nobody placed it',
  concerns: (count) => (count === 1 ? '1 concern' : `${count} concerns`),
  withConcern: (people) => (people === 1 ? '1 has a concern' : `${people} have a concern`),
  concernsTitle: 'Concerns',
  concernsHint: 'In people’s own words. They stand beside the total and are never counted away.',
  before: 'Before',
  now: 'Now',
  movedTitle: 'Asked again: what moved',
  moved: (places) => {
    if (places === 0) return 'same place'
    const far = Math.abs(places) === 1 ? '1 place' : `${Math.abs(places)} places`
    return places > 0 ? `up ${far}` : `down ${far}`
  },
  movedMean: (by) => (by === 0 ? 'no change' : by > 0 ? `up ${by.toFixed(1)}` : `down ${(-by).toFixed(1)}`),
  isNew: 'new',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  sectorFirst: (sector, name, tied, place) =>
    `${sector}: “${name}” is ${tied ? 'joint ' : ''}first; counted by person it is ${place}.`,
  sectorScore: (sector, mean, room) => `${sector}: ${mean.toFixed(1)} on average; the whole room: ${room.toFixed(1)}.`,
}

const welsh: MethodWords = {
  consent: { consent: 'Gallu byw gyda hyn', concern: 'Â phryder', 'stand-aside': 'Camu o’r neilltu' },
  consentedBySector: 'Gallu byw gyda hyn, fesul sector:',
  meanBySector: 'Ar gyfartaledd, fesul sector:',
  mean: (mean) => `${mean.toFixed(1)} ar gyfartaledd`,
  outOf: 'o 5 ar gyfartaledd',
  beatsAll: (name) => `Mae “${name}” yn curo pob un arall un wrth un.`,
  noneBeatsAll: 'Nid oes dewis sy’n curo pob un arall un wrth un.',
  impact: 'Newid',
  effort: 'Ymdrech',
  number: 'Rhif',
  place: 'Lle',
  grid: 'Newid yn erbyn ymdrech. Mae’r un rhifau yn y tabl.',
  impactAxis: 'Faint fyddai’n newid?',
  effortAxis: 'Pa mor anodd yw hyn?',
  quadrants: { first: 'Gwneud gyntaf', plan: 'Cynllunio’n dda', spare: 'Os bydd amser', later: 'Gadael am nawr' },
  notPlaced: 'Ni chafodd ei osod gan neb',
  concerns: (count) => `${count} pryder`,
  withConcern: (people) => `${people} â phryder`,
  concernsTitle: 'Pryderon',
  concernsHint: 'Yng ngeiriau pobl eu hunain. Maent wrth ymyl y cyfanswm, a byth yn cael eu cyfrif i ffwrdd.',
  before: 'Cynt',
  now: 'Nawr',
  movedTitle: 'Gofynnwyd eto: beth symudodd',
  moved: (places) => (places === 0 ? 'yr un lle' : `${places > 0 ? 'i fyny' : 'i lawr'} ${Math.abs(places)}`),
  movedMean: (by) => (by === 0 ? 'dim newid' : `${by > 0 ? 'i fyny' : 'i lawr'} ${Math.abs(by).toFixed(1)}`),
  isNew: 'newydd',
  people: (count) => (count === 1 ? '1 person' : `${count} o bobl`),
  sectorFirst: (sector, name, tied, place) =>
    `${sector}: mae “${name}” yn ${tied ? 'gydradd 1af' : 'gyntaf'}; fesul person mae’n ${place}.`,
  sectorScore: (sector, mean, room) =>
    `${sector}: ${mean.toFixed(1)} ar gyfartaledd; yr ystafell gyfan: ${room.toFixed(1)}.`,
}

export const methodWords: Readonly<Record<Language, MethodWords>> = { en: english, cy: welsh }
