import type { StageActivity, Story } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { IconButton } from '../../../shared/parts/IconButton'
import { TextArea } from '../../../shared/parts/TextArea'
import { TextField } from '../../../shared/parts/TextField'
import { useDraft } from '../../../shared/parts/use-draft'
import type { ActivitySettingsProps } from './ActivitySettings'
import styles from './StorySettings.module.css'

type StoriesActivity = Extract<StageActivity, { readonly kind: 'stories' }>

/** The stories in the order in which they are told, and a place to write the next one. */
export function StorySettings({ activity, onChange }: ActivitySettingsProps<StoriesActivity>) {
  const { stories } = activity
  const change = (next: readonly Story[]) => onChange({ ...activity, stories: next })
  const moved = (index: number, to: number) => {
    const without = stories.toSpliced(index, 1)
    return without.toSpliced(to, 0, ...stories.slice(index, index + 1))
  }
  return (
    <div role="group" aria-label="Stories" className={styles.stories}>
      {stories.length === 0 && (
        <p className={styles.hint}>Two or three short stories work best: who did what, and what worked?</p>
      )}
      <ol className={styles.list}>
        {stories.map((story, index) => (
          <li key={index} className={styles.story}>
            <StoryFields
              story={story}
              number={index + 1}
              onChange={(changes) => change(stories.with(index, { ...story, ...changes }))}
            />
            <div className={styles.buttons}>
              <IconButton
                icon={ArrowUp}
                label={`Tell earlier: ${story.title}`}
                disabled={index === 0}
                onClick={() => void change(moved(index, index - 1))}
              />
              <IconButton
                icon={ArrowDown}
                label={`Tell later: ${story.title}`}
                disabled={index === stories.length - 1}
                onClick={() => void change(moved(index, index + 1))}
              />
              <IconButton
                icon={Trash2}
                label={`Remove the story: ${story.title}`}
                onClick={() => void change(stories.toSpliced(index, 1))}
              />
            </div>
          </li>
        ))}
      </ol>
      {stories.length < limits.storiesInAStage && <NewStory onAdd={(story) => change([...stories, story])} />}
    </div>
  )
}

interface StoryFieldsProps {
  readonly story: Story
  readonly number: number
  readonly onChange: (changes: Partial<Story>) => ReturnType<ActivitySettingsProps<StoriesActivity>['onChange']>
}

function StoryFields({ story, number, onChange }: StoryFieldsProps) {
  const title = useDraft(story.title, (words) => onChange({ title: words }))
  const text = useDraft(story.text, (words) => onChange({ text: words }), { enterSaves: false })
  return (
    <div className={styles.fields}>
      <TextField label={`Title of story ${number}`} {...title} maxLength={limits.titleLength} />
      <TextArea label={`Words of story ${number}`} {...text} maxLength={limits.storyLength} rows={3} />
    </div>
  )
}

function NewStory({ onAdd }: { readonly onAdd: (story: Story) => ReturnType<StoryFieldsProps['onChange']> }) {
  const [story, setStory] = useState<Story>({ title: '', text: '' })
  const ready = story.title.trim() !== '' && story.text.trim() !== ''
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const outcome = await onAdd(story)
    if (outcome.accepted) setStory({ title: '', text: '' })
  }
  return (
    <form aria-label="Add a story" className={styles.fields} onSubmit={(event) => void add(event)}>
      <TextField
        label="Title of a new story"
        placeholder="A lift to hospital"
        value={story.title}
        onChange={(title) => setStory({ ...story, title })}
        maxLength={limits.titleLength}
      />
      <TextArea
        label="Its words"
        placeholder="Who did what, and what worked? About 150 words are read at one sitting."
        value={story.text}
        onChange={(text) => setStory({ ...story, text })}
        maxLength={limits.storyLength}
        rows={3}
      />
      <div>
        <Button type="submit" icon={Plus} disabled={!ready}>
          Add the story
        </Button>
      </div>
    </form>
  )
}
