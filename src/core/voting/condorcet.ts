/**
 * The option that beats every other one to one: more rankings put it above the other than below. Null where no option
 * does, or there is only one.
 *
 * What a ranking leaves out is below all that it names, and equal to what else it leaves out. There may be no such
 * option although every ranking is complete, as where A beats B, B beats C and C beats A: M. de Condorcet, "Essai sur
 * l'application de l'analyse à la probabilité des décisions rendues à la pluralité des voix", 1785.
 */
export function condorcetWinner(optionIds: readonly string[], rankings: readonly (readonly string[])[]): string | null {
  if (optionIds.length < 2) return null
  const placesIn = rankings.map((ranking) => new Map(ranking.map((optionId, place) => [optionId, place])))
  const beats = (one: string, other: string): boolean => {
    const lead = placesIn.reduce((sum, places) => {
      return sum + Math.sign((places.get(other) ?? Infinity) - (places.get(one) ?? Infinity) || 0)
    }, 0)
    return lead > 0
  }
  // The one that beats every other takes over at its turn, and is never beaten after that.
  const last = optionIds.reduce((winner, optionId) => (beats(winner, optionId) ? winner : optionId))
  return optionIds.every((optionId) => optionId === last || beats(last, optionId)) ? last : null
}
