import { ArrowLeft, ArrowRight, BookOpen } from 'lucide-react'
import { Button } from '../../../shared/parts/Button'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { Contributions } from '../cards/Contributions'
import type { PanelProps } from '../panel'
import styles from './StoriesPanel.module.css'

/** One story after the other on the screen; what people take from them are cards, held until they are shown. */
export function StoriesPanel({ view, stage, activity, act }: PanelProps<'stories'>) {
  const { stories } = activity
  const story = stories[stage.part]
  const goTo = (part: number) => void act({ type: 'goToPart', stageId: stage.id, part })
  const next = stories[stage.part + 1]
  const previous = stage.part > 0 ? stories[stage.part - 1] : undefined
  useShortcuts([
    ...(next === undefined
      ? []
      : [
          {
            key: 'alt+arrowright',
            shown: 'Alt+→',
            does: `Tell the next story: ${next.title}`,
            run: () => goTo(stage.part + 1),
          },
        ]),
    ...(previous === undefined
      ? []
      : [
          {
            key: 'alt+arrowleft',
            shown: 'Alt+←',
            does: `Go back to the story: ${previous.title}`,
            run: () => goTo(stage.part - 1),
          },
        ]),
  ])
  return (
    <Contributions
      view={view}
      stage={stage}
      act={act}
      kind={activity.cardKind}
      tags={[]}
      aside={
        <section aria-label="The story on the screen" className={styles.story}>
          {story === undefined ? (
            <p>
              <BookOpen aria-hidden size={18} /> No story is written yet. Tell one aloud, or add it on the Prepare page.
            </p>
          ) : (
            <>
              <p className={styles.place}>
                Story {stage.part + 1} of {stories.length}, on the screen now
              </p>
              <h3 className={styles.title}>{story.title}</h3>
              <p className={styles.text}>{story.text}</p>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  icon={ArrowLeft}
                  disabled={previous === undefined}
                  onClick={() => goTo(stage.part - 1)}
                >
                  Previous story
                </Button>
                <Button
                  size="small"
                  icon={ArrowRight}
                  disabled={next === undefined}
                  onClick={() => goTo(stage.part + 1)}
                >
                  Next story
                </Button>
              </div>
            </>
          )}
        </section>
      }
    />
  )
}
