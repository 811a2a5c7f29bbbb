import type { FacilitatorView } from '@core/views'
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MeasuringStrategy,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import type { Received } from '@protocol/received'
import { useAct } from '../../../shared/parts/use-act'
import { stageDragWords } from './stage-drag-words'
import styles from './StageList.module.css'
import { StageRow } from './StageRow'
import { timeAfter } from './time-after'

export interface StageListProps {
  readonly view: Received<FacilitatorView>
  readonly start: string
  readonly openStageId: string | null
  readonly onOpen: (stageId: string | null) => void
}

/** The stages, to be put in order by dragging, by keyboard or from each one's menu. */
export function StageList({ view, start, openStageId, onOpen }: StageListProps) {
  const { stages } = view
  const act = useAct(view)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const move = (stageId: string, position: number) => void act({ type: 'moveStage', stageId, position })
  const drop = ({ active, over }: DragEndEvent) => {
    const position = stages.findIndex(({ id }) => id === over?.id)
    const stage = stages.find(({ id }) => id === active.id)
    if (stage !== undefined && position !== -1 && stages[position] !== stage) move(stage.id, position)
  }
  const minutesBefore = stages.map((_, at) => stages.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0))

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={stageDragWords(stages)}
      // An open stage is as tall as many: closed, all are moved past in steps of the same kind.
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      onDragStart={() => onOpen(null)}
      onDragEnd={drop}
    >
      <SortableContext items={stages.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol aria-label="Stages" className={styles.list}>
          {stages.map((stage, at) => (
            <StageRow
              key={stage.id}
              view={view}
              stage={stage}
              position={at}
              count={stages.length}
              begins={timeAfter(start, minutesBefore[at] ?? 0)}
              isCurrent={stage.id === view.currentStageId}
              isOpen={stage.id === openStageId}
              onToggle={() => onOpen(stage.id === openStageId ? null : stage.id)}
              onMove={(position) => move(stage.id, position)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
