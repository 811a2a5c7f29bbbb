import { z } from 'zod'
import { id } from '../bounded'
import { matchedCards } from '../parts/match'

const match = z.strictObject({ ...matchedCards.shape, id, participantId: id.nullable() })

export const matchesEvents = [
  z.strictObject({ type: z.literal('matchMade'), match }),
  z.strictObject({ type: z.literal('matchUndone'), matchId: id }),
] as const
