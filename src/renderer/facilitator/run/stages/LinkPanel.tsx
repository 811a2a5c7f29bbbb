import { type CSSProperties, useMemo, useState } from 'react'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { Tabs } from '../../../shared/parts/Tabs'
import { LinkForm } from '../../../shared/web/LinkForm'
import { webOf } from '../../../shared/web/web-of'
import { WebPicture } from '../../../shared/web/WebPicture'
import { StandAlone, WebTable } from '../../../shared/web/WebTable'
import { counted } from '../../../shared/words/counts'
import { cardKindLabels } from '../../../shared/words/labels'
import { CardsTool } from '../cards/CardsTool'
import type { PanelProps } from '../panel'
import { rosterOf } from '../people/roster'
import { WhoField } from '../people/WhoField'
import { IdeaMenu } from './IdeaMenu'
import styles from './LinkPanel.module.css'
import { StageFrame } from './StageFrame'

const fontPx = 15
/** So that many cards have their words as well; the panel scrolls. */
const heightOfCardPx = 30

/** Two cards are joined into an idea; the web of them as a picture, and the same as a table. */
export function LinkPanel({ view, stage, activity, act }: PanelProps<'link'>) {
  const { cards, organisations, participants } = view
  const [seen, setSeen] = useState<'picture' | 'table'>('picture')
  const [whoId, setWhoId] = useState<string | null>(null)
  const roster = useMemo(() => rosterOf(organisations, participants), [organisations, participants])
  const web = useMemo(() => webOf(cards.values(), activity.joins), [cards, activity.joins])
  const linkable = useMemo(
    () =>
      [...cards.values()]
        .filter(({ kind, hidden, mergedInto }) => kind === activity.joins && !hidden && mergedInto === undefined)
        .toSorted((one, other) => one.number - other.number),
    [cards, activity.joins],
  )
  const participantId = whoId !== null && participants.has(whoId) ? whoId : null
  const kind = cardKindLabels[activity.joins].toLowerCase()
  const seenBy = stage.cardsShown ? 'shown to the room' : 'held: only you see them'
  const status = `${counted(web.ideas.length, 'idea')}, ${seenBy}`
  return (
    <StageFrame
      view={view}
      stage={stage}
      status={status}
      roomSees={stage.cardsShown}
      tools={<CardsTool stage={stage} act={act} />}
      filled
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          {linkable.length < 2 ? (
            <EmptyState title="There is nothing to link yet">
              Gather at least two {kind} cards first. They can be linked as soon as they are here.
            </EmptyState>
          ) : (
            <LinkForm
              stageId={stage.id}
              cards={linkable}
              participantId={participantId}
              act={act}
              className={styles.form}
            >
              <WhoField
                label="Who said it"
                roster={roster}
                selectedId={participantId}
                onSelect={setWhoId}
                nobody="The room"
                act={act}
              />
            </LinkForm>
          )}
        </div>
        <div className={styles.web}>
          {web.ideas.length === 0 ? (
            linkable.length >= 2 && (
              <EmptyState title="No ideas yet">
                Choose two cards and say what they could do together. Phones can do it too.
              </EmptyState>
            )
          ) : (
            <Tabs
              label="How to see the web"
              selected={seen}
              onSelect={setSeen}
              tabs={[
                {
                  id: 'picture',
                  label: 'Picture',
                  content: (
                    <div className={styles.picture} style={heightFor(web.joined.length)}>
                      <WebPicture web={web} fontPx={fontPx} />
                    </div>
                  ),
                },
                {
                  id: 'table',
                  label: 'In words',
                  content: <WebTable web={web} renderTools={(idea) => <IdeaMenu idea={idea} act={act} />} />,
                },
              ]}
            />
          )}
          <StandAlone cards={web.alone} />
        </div>
      </div>
    </StageFrame>
  )
}

/** React's type of a style does not know custom properties, hence the cast. */
function heightFor(cards: number): CSSProperties {
  return { '--least-height': `${cards * heightOfCardPx}px` } as CSSProperties
}
