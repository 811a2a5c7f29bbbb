import type { Language } from '@core/language'
import type { Sector } from '@core/sector'
import type { VoteResult } from '@core/voting/result'
import { methodWords } from './method-words'
import { resultWords } from './words'

/** More options in a joint first place say nothing of what a sector wants. */
const mostFirsts = 2
/** A score this far from the room's is worth a sentence. */
const farFromTheRoom = 0.5

/**
 * Says where a sector put first what is not first by person, and where its score is far from the room's. Sectors that
 * are too small to be shown are not in a result, and so not here; options without a name are hidden, and left out.
 */
export function whereSectorsDiffer(
  result: VoteResult,
  names: ReadonlyMap<string, string>,
  sectorLabels: Readonly<Record<Sector, string>>,
  language: Language = 'en',
): string[] {
  const { person } = result.tallies
  if ('withheld' in person) return []
  if (result.options.length === 1) return scoresApart(result, sectorLabels, language)
  const byPerson = new Map(person.rows.map((row) => [row.optionId, row]))
  return result.sectors.flatMap(({ id, rows }) => {
    const firsts = rows.filter(({ rank, value }) => rank === 1 && value > 0)
    if (firsts.length > mostFirsts) return []
    return firsts.flatMap(({ optionId, tied }) => {
      const inRoom = byPerson.get(optionId)
      const name = names.get(optionId)
      if (inRoom === undefined || inRoom.rank === 1 || name === undefined) return []
      const place = resultWords[language].place(inRoom.rank, inRoom.tied)
      return [methodWords[language].sectorFirst(sectorLabels[id], name, tied, place)]
    })
  })
}

function scoresApart(
  { ratings, sectors }: VoteResult,
  sectorLabels: Readonly<Record<Sector, string>>,
  language: Language,
): string[] {
  const room = ratings[0]?.mean ?? null
  if (room === null) return []
  return sectors.flatMap((sector) => {
    const mean = sector.ratings[0]?.mean ?? null
    if (mean === null || Math.abs(mean - room) < farFromTheRoom) return []
    return [methodWords[language].sectorScore(sectorLabels[sector.id], mean, room)]
  })
}
