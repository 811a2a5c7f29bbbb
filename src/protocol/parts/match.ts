import { z } from 'zod'
import { id } from '../bounded'

/** The cards of a match. */
export const matchedCards = z.strictObject({ offerId: id.nullable(), needId: id.nullable() })
