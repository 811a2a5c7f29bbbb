import { z } from 'zod'
import { id, integer } from '../bounded'
import { stageChanges, stagePlan } from '../parts/stage-plan'

const stage = z.strictObject({ ...stagePlan.shape, id, repeats: id.exactOptional() })

export const agendaEvents = [
  z.strictObject({ type: z.literal('stageAdded'), stage, position: integer }),
  z.strictObject({ type: z.literal('stageChanged'), stageId: id, changes: stageChanges }),
  z.strictObject({ type: z.literal('stageRemoved'), stageId: id }),
  z.strictObject({ type: z.literal('stageMoved'), stageId: id, position: integer }),
  z.strictObject({ type: z.literal('stageEntered'), stageId: id, at: integer }),
  z.strictObject({ type: z.literal('timerStarted'), endsAt: integer }),
  z.strictObject({ type: z.literal('timerPaused'), remainingMs: integer }),
  z.strictObject({ type: z.literal('timerExtended'), byMs: integer }),
  z.strictObject({ type: z.literal('cardsShown'), stageId: id, shown: z.boolean() }),
  z.strictObject({ type: z.literal('organisationHeard'), stageId: id, organisationId: id, heard: z.boolean() }),
  z.strictObject({ type: z.literal('partEntered'), stageId: id, part: integer }),
] as const
