import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { counted } from '../../../shared/words/counts'
import { Contributions } from '../cards/Contributions'
import type { PanelProps } from '../panel'
import { labelsOf, rosterOf } from '../people/roster'
import styles from './TablesPanel.module.css'

/** Several questions at once: which round the room is in, who is at which table, and what every table said. */
export function TablesPanel({ view, stage, activity, act }: PanelProps<'themed-rounds'>) {
  const { themes, rounds } = activity
  const { cards, organisations, participants } = view
  const whoOf = useMemo(() => labelsOf(rosterOf(organisations, participants)), [organisations, participants])
  const said = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { stageId, tag } of cards.values()) if (stageId === stage.id) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    return counts
  }, [cards, stage.id])
  const goTo = (part: number) => void act({ type: 'goToPart', stageId: stage.id, part })
  const isLast = stage.part + 1 >= rounds
  useShortcuts(
    isLast
      ? []
      : [{ key: 'alt+arrowright', shown: 'Alt+→', does: 'Go on to the next round', run: () => goTo(stage.part + 1) }],
  )
  const minutes = Math.max(1, Math.round(stage.minutes / Math.max(1, rounds)))
  return (
    <Contributions
      view={view}
      stage={stage}
      act={act}
      kind={activity.cardKind}
      tags={themes}
      tagLabel="Table"
      aside={
        <section aria-label="Rounds" className={styles.tables}>
          <p aria-live="polite" className={styles.round}>
            Round {stage.part + 1} of {rounds}
          </p>
          <p className={styles.soft}>
            About {counted(minutes, 'minute')} each.{' '}
            {isLast ? 'This is the last round.' : 'On the next round everybody moves on by one table.'}
          </p>
          <div className={styles.buttons}>
            <Button size="small" icon={ArrowLeft} disabled={stage.part === 0} onClick={() => goTo(stage.part - 1)}>
              Back a round
            </Button>
            <Button size="small" icon={ArrowRight} disabled={isLast} onClick={() => goTo(stage.part + 1)}>
              Next round
            </Button>
          </div>
        </section>
      }
      below={
        <section aria-label="Tables" className={styles.tables}>
          {themes.length === 0 && <p>There are no tables yet. Add a theme for each on the Prepare page.</p>}
          <ol className={styles.list}>
            {themes.map((theme, index) => {
              const ids = view.tables[index] ?? []
              const without = ids.filter((id) => participants.get(id)?.enteredFor)
              return (
                <li key={theme} className={styles.table}>
                  <p className={styles.theme}>
                    <span className={styles.number}>{index + 1}</span> {theme}
                  </p>
                  <p className={styles.soft}>
                    {counted(ids.length, 'person', 'people')}, {counted(said.get(theme) ?? 0, 'card')}
                  </p>
                  {without.length > 0 && (
                    <Disclosure title="Without a phone" summary={without.length}>
                      <ul>
                        {without.map((id) => (
                          <li key={id}>{whoOf.get(id)}</li>
                        ))}
                      </ul>
                    </Disclosure>
                  )}
                </li>
              )
            })}
          </ol>
        </section>
      }
    />
  )
}
