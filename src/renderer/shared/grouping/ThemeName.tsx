import { limits } from '@core/limits'
import { useRef, useState } from 'react'
import { TextField } from '../parts/TextField'
import { outcomeInWords } from '../words/refusals'
import type { DoAct } from '../acting/acting'

/** Renames a theme in its place: Enter keeps the name, Escape leaves the old one. */
export function ThemeName({
  themeId,
  name: oldName,
  act,
  onClose,
}: {
  readonly themeId: string
  readonly name: string
  readonly act: DoAct
  readonly onClose: () => void
}) {
  const [name, setName] = useState(oldName)
  const [error, setError] = useState<string | null>(null)
  const isClosed = useRef(false)
  const close = () => {
    isClosed.current = true
    onClose()
  }
  const save = async () => {
    // A field that is taken away may lose the focus once more.
    if (isClosed.current) return
    if (name.trim() === '' || name.trim() === oldName) return close()
    const outcome = await act({ type: 'renameTheme', themeId, name }, { quiet: true })
    if (outcome.accepted || ('failure' in outcome && outcome.failure === 'declined')) close()
    else setError(outcomeInWords(outcome))
  }
  return (
    <TextField
      label={`New name of theme ${oldName}`}
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
