import type { z } from 'zod'
import type { Consultation } from '@core/consultation/consultation'
import type { ActRecord } from '@core/history/history'
import type { Act, Event } from '@core/workshop'
import type { actSchema } from './act-schema'
import type { eventSchema, recordSchema } from './event-schema'
import type { consultation } from './parts/consultation'
import type { Claim, Differing, Nothing, Same } from './same-type'

/** Does not compile where a schema and the rules' type have drifted apart; names the acts and events that did. */
export type SchemasAgree = [
  Nothing<Differing<z.infer<typeof actSchema>, Act>>,
  Nothing<Differing<z.infer<typeof eventSchema>, Event>>,
  Claim<Same<z.infer<typeof recordSchema>, ActRecord>>,
  Claim<Same<z.infer<typeof consultation>, Consultation>>,
]
