import { z } from 'zod'
import { id } from '../bounded'
import { matchedCards } from '../parts/match'

export const undoMatchAct = z.strictObject({ type: z.literal('undoMatch'), matchId: id })

export const matchesActs = [
  z.strictObject({ type: z.literal('makeMatch'), ...matchedCards.shape, participantId: id.nullable() }),
  undoMatchAct,
] as const
