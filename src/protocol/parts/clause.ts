import { z } from 'zod'
import { clauseParts } from '@core/agreement/agreement'

export const clausePart = z.enum(clauseParts)
