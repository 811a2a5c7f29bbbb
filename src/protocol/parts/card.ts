import { z } from 'zod'
import { id } from '../bounded'

/** The two cards that an idea joins. */
export const joins = z.tuple([id, id])
