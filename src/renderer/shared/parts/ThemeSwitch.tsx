import { Contrast, Moon, Sun } from 'lucide-react'
import { type Theme, themes } from '@protocol/screen'
import { useState } from 'react'
import { chooseTheme, readTheme } from './theme'
import styles from './ThemeSwitch.module.css'
import { Tooltip } from './Tooltip'

const looks = {
  light: { icon: Sun, label: 'Light' },
  dark: { icon: Moon, label: 'Dark' },
  contrast: { icon: Contrast, label: 'High contrast' },
} as const

/** Light, dark or high contrast, kept on this computer. */
export function ThemeSwitch() {
  const [chosen, setChosen] = useState<Theme>(readTheme)
  const choose = (theme: Theme) => {
    chooseTheme(theme)
    setChosen(theme)
  }
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">Colours</legend>
      {themes.map((theme) => {
        const { icon: Icon, label } = looks[theme]
        return (
          <Tooltip key={theme} text={label}>
            <label className={styles.choice}>
              <input
                type="radio"
                name="theme"
                className="visually-hidden"
                checked={theme === chosen}
                onChange={() => choose(theme)}
              />
              <Icon aria-hidden size={18} />
              <span className="visually-hidden">{label}</span>
            </label>
          </Tooltip>
        )
      })}
    </fieldset>
  )
}
