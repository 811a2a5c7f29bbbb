import { z } from 'zod'
import { id, integer } from '../bounded'
import { stageChanges, stagePlan } from '../parts/stage-plan'

export const agendaActs = [
  z.strictObject({ type: z.literal('addStage'), stage: stagePlan, position: integer }),
  z.strictObject({ type: z.literal('changeStage'), stageId: id, changes: stageChanges }),
  z.strictObject({ type: z.literal('removeStage'), stageId: id }),
  z.strictObject({ type: z.literal('moveStage'), stageId: id, position: integer }),
  z.strictObject({ type: z.literal('enterStage'), stageId: id }),
  z.strictObject({ type: z.literal('startTimer') }),
  z.strictObject({ type: z.literal('pauseTimer') }),
  z.strictObject({ type: z.literal('extendTimer'), byMs: integer }),
  z.strictObject({ type: z.literal('showCards'), stageId: id, shown: z.boolean() }),
  z.strictObject({ type: z.literal('markHeard'), stageId: id, organisationId: id, heard: z.boolean() }),
  z.strictObject({ type: z.literal('goToPart'), stageId: id, part: integer }),
  z.strictObject({ type: z.literal('repeatStage'), stageId: id }),
] as const
