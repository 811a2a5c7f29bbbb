import type { Answer } from '../../../shared/connection/connection'
import { wordsIn } from '@core/agenda/activity-words'
import type { Stage, WelshStage } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import { Disclosure } from '../../../shared/parts/Disclosure'
import { TextArea } from '../../../shared/parts/TextArea'
import { useDraft } from '../../../shared/parts/use-draft'
import { shortened } from '../../../shared/words/names'
import styles from './WelshSettings.module.css'

export interface WelshSettingsProps {
  readonly stage: Stage
  readonly onChange: (welsh: WelshStage) => Promise<Answer>
}

/** The stage's words in Welsh, each beside the English that it stands for. */
export function WelshSettings({ stage, onChange }: WelshSettingsProps) {
  const { title, prompt, activity, welsh = { title: '', prompt: '', words: [] } } = stage
  const own = [...new Set(wordsIn(activity))].filter((words) => words !== '')
  const withWord = (en: string) => (cy: string) => {
    const others = welsh.words.filter((words) => words.en !== en && own.includes(words.en))
    return onChange({ ...welsh, words: cy.trim() === '' ? others : [...others, { en, cy: cy.trim() }] })
  }
  return (
    <Disclosure title="In Welsh" summary={welsh.title === '' ? 'Nothing yet' : welsh.title}>
      <div className={styles.words}>
        <p className={styles.hint}>
          The projector shows both languages; each phone shows its own. What is empty stays in English, so change the
          Welsh when you change the English.
        </p>
        <WelshField
          label={`Title in Welsh: ${title}`}
          welsh={welsh.title}
          longest={limits.titleLength}
          onSave={(text) => onChange({ ...welsh, title: text })}
        />
        <WelshField
          label={`Prompt in Welsh: ${shortened(prompt, 80)}`}
          welsh={welsh.prompt}
          longest={limits.promptLength}
          onSave={(text) => onChange({ ...welsh, prompt: text })}
        />
        {own.map((words) => (
          <WelshField
            key={words}
            label={shortened(words, 80)}
            welsh={welsh.words.find(({ en }) => en === words)?.cy ?? ''}
            longest={limits.storyLength}
            onSave={withWord(words)}
          />
        ))}
      </div>
    </Disclosure>
  )
}

interface WelshFieldProps {
  readonly label: string
  readonly welsh: string
  readonly longest: number
  readonly onSave: (text: string) => Promise<Answer>
}

function WelshField({ label, welsh, longest, onSave }: WelshFieldProps) {
  // Every field writes the same words of the stage: one that saved by a pause could write over another.
  const draft = useDraft(welsh, onSave, { pauseSaves: false, enterSaves: false })
  return <TextArea label={label} rows={1} maxLength={longest} {...draft} />
}
