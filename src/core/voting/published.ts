import type { Counting, ExactTallyRow, ShownTally, TallyRow, VoteResult } from './result'

/**
 * Steps to one unit that a published total is rounded to. A sector's unit is split over many more people than an
 * organisation's, so it takes finer steps to say as little.
 */
const steps: Readonly<Record<Counting, number>> = { person: 1, organisation: 10, sector: 100 }

/** A result as everybody may see it: rounded, and without the options whose words may not be seen. */
export function published(
  result: VoteResult<ExactTallyRow>,
  mayBeNamed: (optionId: string) => boolean,
): VoteResult {
  const kept = <Row extends { readonly optionId: string }>(rows: readonly Row[]) =>
    rows.filter(({ optionId }) => mayBeNamed(optionId))
  const nameable = (optionId: string | null) => (optionId !== null && mayBeNamed(optionId) ? optionId : null)
  const tally = (way: Counting): ShownTally => {
    const counted = result.tallies[way]
    if ('withheld' in counted) return counted
    return { ...counted, rows: kept(counted.rows).map((row) => publishedRow(row, way)) }
  }
  return {
    ...result,
    options: result.options.filter(({ id }) => mayBeNamed(id)),
    tallies: { person: tally('person'), organisation: tally('organisation'), sector: tally('sector') },
    answers: kept(result.answers),
    ratings: kept(result.ratings),
    consents: kept(result.consents),
    places: kept(result.places),
    condorcetWinner: nameable(result.condorcetWinner),
    concerns: kept(result.concerns),
    sectors: result.sectors.map((part) => ({
      ...part,
      rows: kept(part.rows).map((row) => publishedRow(row, 'person')),
      answers: kept(part.answers),
      ratings: kept(part.ratings),
      consents: kept(part.consents),
    })),
  }
}

function publishedRow({ optionId, value, rank, tied }: ExactTallyRow, way: Counting): TallyRow {
  return { optionId, value: Math.round(value * steps[way]) / steps[way], rank, tied }
}
