import { Eye } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { isOnWall } from '../../../shared/grouping/by-theme'
import { GroupBoard } from '../../../shared/grouping/GroupBoard'
import type { PanelProps } from '../panel'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { StageFrame } from './StageFrame'

/** Cards are put together under names. */
export function GroupPanel({ view, stage, activity, act }: PanelProps<'group'>) {
  const cards = [...view.cards.values()].filter(isOnWall)
  const loose = cards.filter(({ themeId }) => themeId === null).length
  const held = view.stages.filter(({ id, cardsShown }) => !cardsShown && cards.some(({ stageId }) => stageId === id))
  const showHeld = () => {
    for (const { id } of held) void act({ type: 'showCards', stageId: id, shown: true })
  }
  useShortcuts(held.length === 0 ? [] : [{ key: 's', shown: 'S', does: 'Show the cards that are held', run: showHeld }])
  return (
    <StageFrame
      view={view}
      stage={stage}
      dense
      filled
      status={`${counted(view.themes.length, 'theme')}, ${counted(loose, 'card')} to group`}
      tools={
        held.length > 0 && (
          <Button icon={Eye} shortcut="S" onClick={showHeld}>
            Show held cards
          </Button>
        )
      }
    >
      {cards.length === 0 ? (
        <EmptyState title="There is nothing to group yet">
          Go back to a stage that gathers cards, and type in what people say.
        </EmptyState>
      ) : (
        <GroupBoard view={view} suggested={activity.suggestedThemes} act={act} />
      )}
    </StageFrame>
  )
}
