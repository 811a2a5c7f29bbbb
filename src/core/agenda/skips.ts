import type { Agenda, Stage, StageKind } from './agenda'

type Place = Pick<Agenda, 'stages' | 'currentStageId'>

export interface Skip {
  readonly stages: readonly Stage[]
  /** What the agenda gets back. */
  readonly minutes: number
}

/** What is skipped by going straight to a stage; null where that is the next one, or one that was before. */
export function skippedBy({ stages, currentStageId }: Place, targetId: string): Skip | null {
  const place = stages.findIndex(({ id }) => id === currentStageId)
  const skipped = stages.slice(place + 1, stages.findIndex(({ id }) => id === targetId))
  if (place < 0 || skipped.length === 0) return null
  return { stages: skipped, minutes: skipped.reduce((sum, { minutes }) => sum + minutes, 0) }
}

/** What no later stage stands on, the first the soonest done without. */
const dispensable: readonly StageKind[] = ['break', 'stories', 'score', 'round', 'missing', 'link']

/** A later stage that the room could do without; null where there is none. */
export function dispensableStage({ stages, currentStageId }: Place): Stage | null {
  const later = stages.slice(stages.findIndex(({ id }) => id === currentStageId) + 1).filter(({ minutes }) => minutes > 0)
  for (const wanted of dispensable) {
    const stage = later.find(({ activity }) => activity.kind === wanted)
    if (stage !== undefined) return stage
  }
  return null
}
