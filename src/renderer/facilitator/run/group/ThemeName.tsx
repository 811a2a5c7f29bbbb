import { limits } from '@core/limits'
import type { Theme } from '@core/themes/themes'
import { useRef, useState } from 'react'
import { TextField } from '../../../shared/parts/TextField'
import { outcomeInWords } from '../../../shared/words/refusals'
import type { DoAct } from '../panel'

/** Renames a theme in its place: Enter keeps the name, Escape leaves the old one. */
export function ThemeName({
  theme,
  act,
  onClose,
}: {
  readonly theme: Theme
  readonly act: DoAct
  readonly onClose: () => void
}) {
  const [name, setName] = useState(theme.name)
  const [error, setError] = useState<string | null>(null)
  const isClosed = useRef(false)
  const close = () => {
    isClosed.current = true
    onClose()
  }
  const save = async () => {
    // A field that is taken away may lose the focus once more.
    if (isClosed.current) return
    if (name.trim() === '' || name.trim() === theme.name) return close()
    const outcome = await act({ type: 'renameTheme', themeId: theme.id, name }, { quiet: true })
    if (outcome.accepted || ('failure' in outcome && outcome.failure === 'declined')) close()
    else setError(outcomeInWords(outcome))
  }
  return (
    <TextField
      label={`New name of theme ${theme.name}`}
      labelHidden
      autoFocus
      maxLength={limits.themeNameLength}
      error={error}
      value={name}
      onChange={setName}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          close()
        }
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          void save()
        }
      }}
    />
  )
}
