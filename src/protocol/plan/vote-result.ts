import { z } from 'zod'
import { sectors } from '@core/sector'
import { id, integer, journalledListOf } from '../bounded'
import { journalledConcerns, voteMethod, voteOption } from '../parts/vote'

const withheld = z.strictObject({ withheld: z.enum(['small-group', 'no-ballots', 'one-option']) })

const placeAndTotal = z.strictObject({ value: z.number(), rank: integer, tied: z.boolean() })

const tallyRow = z.strictObject({ optionId: id, ...placeAndTotal.shape })

const tally = z.union([
  z.strictObject({ rows: journalledListOf(tallyRow), units: z.number(), unallocated: z.number() }),
  withheld,
])

const answerCounts = journalledListOf(
  z.strictObject({ optionId: id, agree: integer, pass: integer, disagree: integer }),
)

const ratingCounts = journalledListOf(
  z.strictObject({ optionId: id, counts: journalledListOf(integer), mean: z.number().nullable() }),
)

const consentCounts = journalledListOf(
  z.strictObject({ optionId: id, consent: integer, concern: integer, 'stand-aside': integer }),
)

const sectorPart = z.strictObject({
  id: z.enum(sectors),
  ballots: integer,
  rows: journalledListOf(tallyRow),
  answers: answerCounts,
  ratings: ratingCounts,
  consents: consentCounts,
})

/** What one priority got under one way of counting, or why that is withheld. */
export const planCount = z.union([placeAndTotal, withheld])

export function inEachCounting<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ person: value, organisation: value, sector: value })
}

export const voteResult = z.strictObject({
  method: voteMethod,
  options: journalledListOf(voteOption),
  ballots: integer,
  enteredFor: integer,
  tallies: inEachCounting(tally),
  answers: answerCounts,
  ratings: ratingCounts,
  consents: consentCounts,
  places: journalledListOf(
    z.strictObject({ optionId: id, impact: z.number(), effort: z.number(), ballots: integer }),
  ),
  condorcetWinner: id.nullable(),
  concerns: journalledConcerns,
  sectors: journalledListOf(sectorPart),
  withheldSectors: journalledListOf(z.enum(sectors)),
})
