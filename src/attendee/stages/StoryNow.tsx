import type { StageActivity } from '@core/agenda/agenda'
import { usePage } from '../page-context'
import type { StageProps } from './StageBody'
import { inLanguage } from './stage-words'

export interface StoryNowProps extends Pick<StageProps, 'stage'> {
  readonly activity: Extract<StageActivity, { readonly kind: 'stories' }>
}

/** More characters than this keep the form out of sight: the story is then opened with a press. */
const mostOpen = 600

/** The story that is on the screen now, to read along. Stands above the form: it is what the card is about. */
export function StoryNow({ stage, activity }: StoryNowProps) {
  const { words, language } = usePage()
  const { stories } = words.room
  const said = inLanguage(stage, language)
  const story = activity.stories[stage.part]
  if (story === undefined) return <p className="quiet">{stories.coming}</p>
  return (
    // The region stays where it is while the stories in it change, or nothing of them would be heard.
    <div aria-live="polite">
      <details key={stage.part} className="card story" open={story.text.length <= mostOpen}>
        <summary>
          <span className="quiet">{stories.place(stage.part + 1, activity.stories.length)}</span>{' '}
          <span className="pile-name">{said(story.title)}</span>
        </summary>
        <p>{said(story.text)}</p>
      </details>
    </div>
  )
}
