import type { StageActivity } from '@core/agenda/agenda'
import { usePage } from '../page-context'
import { CardsStage } from './CardsStage'
import type { StageProps } from './StageBody'
import { inLanguage } from './stage-words'

export interface StoriesStageProps extends StageProps {
  readonly activity: Extract<StageActivity, { readonly kind: 'stories' }>
}

/** The story that is on the screen now, to read along, and what people take from it. */
export function StoriesStage({ view, stage, activity }: StoriesStageProps) {
  const { words, language } = usePage()
  const { stories } = words.room
  const said = inLanguage(stage, language)
  const story = activity.stories[stage.part]
  return (
    <>
      {story === undefined ? (
        <p className="quiet">{stories.coming}</p>
      ) : (
        <article className="card story" aria-live="polite">
          <p className="quiet">{stories.place(stage.part + 1, activity.stories.length)}</p>
          <h2>{said(story.title)}</h2>
          <p>{said(story.text)}</p>
        </article>
      )}
      <CardsStage view={view} stage={stage} />
    </>
  )
}
