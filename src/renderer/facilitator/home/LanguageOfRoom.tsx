import { type Language, languages } from '@core/language'
import { useId } from 'react'
import styles from './LanguageOfRoom.module.css'

const names: Readonly<Record<Language, string>> = { en: 'English, with Welsh beside it', cy: 'Cymraeg' }

export interface LanguageOfRoomProps {
  readonly value: Language
  readonly onChange: (language: Language) => void
}

/** Which language the stages of a workshop are written in. */
export function LanguageOfRoom({ value, onChange }: LanguageOfRoomProps) {
  const id = useId()
  return (
    <div role="radiogroup" aria-label="Language of the stages" className={styles.languages}>
      {languages.map((language) => (
        <div key={language} className={styles.language}>
          <input
            id={`${id}-${language}`}
            type="radio"
            name={id}
            checked={language === value}
            onChange={() => onChange(language)}
            className={styles.radio}
          />
          <label htmlFor={`${id}-${language}`} lang={language}>
            {names[language]}
          </label>
        </div>
      ))}
    </div>
  )
}
