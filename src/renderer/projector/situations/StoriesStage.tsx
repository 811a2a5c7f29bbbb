import type { StageActivity } from '@core/agenda/agenda'
import { PagedText } from '../fitting/PagedText'
import { welshOf } from '../in-welsh'
import { useLanguage, useWords } from '../language'
import type { StageProps } from '../projected'
import { roundWords } from '../round-words'
import { Screen } from '../Screen'
import { GatheredCards, GatherStage } from './GatherStage'
import styles from './StoriesStage.module.css'

export interface StoriesStageProps extends StageProps {
  readonly activity: Extract<StageActivity, { readonly kind: 'stories' }>
}

/** One story, large enough to read from the back; beside it its Welsh, or what people take from it once shown. */
export function StoriesStage({ view, stage, activity }: StoriesStageProps) {
  const { cardsSoFar } = useWords()
  const words = roundWords[useLanguage()]
  const story = activity.stories[stage.part]
  if (story === undefined) return <GatherStage view={view} stage={stage} />
  const [title, text] = [welshOf(stage, story.title), welshOf(stage, story.text)]
  const shows = stage.cardsShown && [...view.cards.values()].some(({ stageId }) => stageId === stage.id)
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.place}>
        {words.story(stage.part + 1, activity.stories.length)}
        {!shows && view.cardsInStage > 0 && <span>{cardsSoFar(view.cardsInStage)}</span>}
      </p>
      <div className={styles.columns}>
        <Telling key={`${stage.part} en`} title={story.title} text={story.text} />
        {shows ? (
          <div className={styles.cards}>
            <GatheredCards view={view} stage={stage} />
          </div>
        ) : (
          text !== null && <Telling key={`${stage.part} cy`} title={title ?? story.title} text={text} lang="cy" />
        )}
      </div>
    </Screen>
  )
}

function Telling({ title, text, lang }: { readonly title: string; readonly text: string; readonly lang?: string }) {
  return (
    <article lang={lang} className={styles.story}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>
        <PagedText text={text} />
      </div>
    </article>
  )
}
