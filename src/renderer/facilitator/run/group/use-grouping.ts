import type { Answer } from '../../../shared/connection/connection'
import { useCallback, useState } from 'react'
import { showToast } from '../../../shared/parts/toast-queue'
import { counted } from '../../../shared/words/counts'
import { outcomeInWords } from '../../../shared/words/refusals'
import type { DoAct, View } from '../panel'
import { useLatest } from '../../../shared/parts/use-latest'
import type { Drop } from './drop'

/**
 * What can be done to themes, with what a screen reader is told of it, and the cards that wait for a name.
 *
 * @param onGrouped these cards have found their place: they are not selected any more
 */
export function useGrouping(view: View, act: DoAct, onGrouped: (cardIds: readonly string[]) => void) {
  const [toName, setToName] = useState<readonly string[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const latest = useLatest(view)

  const nameOf = (themeId: string) => latest.current.themes.find(({ id }) => id === themeId)?.name ?? ''
  const askName = (cardIds: readonly string[]) => {
    setError(null)
    setToName(cardIds)
  }
  const create = async (name: string, cardIds: readonly string[]) => {
    const outcome = await act({ type: 'createTheme', name, cardIds }, { quiet: true })
    if (!outcome.accepted) return refused(outcome, cardIds)
    setToName(null)
    setError(null)
    setSaid(cardIds.length === 0 ? `Theme ${name} made.` : `${counted(cardIds.length, 'card')} grouped as ${name}.`)
    onGrouped(cardIds)
  }
  const refused = (outcome: Exclude<Answer, { readonly accepted: true }>, cardIds: readonly string[]) => {
    setToName(cardIds)
    setError(outcomeInWords(outcome, latest.current))
  }
  const file = async (cardIds: readonly string[], themeId: string | null) => {
    const outcome = await act({ type: 'fileCards', cardIds, themeId })
    if (!outcome.accepted) return
    const where = themeId === null ? 'taken out of their theme' : `filed in ${nameOf(themeId)}`
    setSaid(`${counted(cardIds.length, 'card')} ${where}.`)
    // Cards that waited for a name have found another place.
    setToName((waiting) => (waiting?.some((id) => cardIds.includes(id)) ? null : waiting))
    onGrouped(cardIds)
  }
  const drop = (meant: Drop) => {
    if (meant.do === 'file') void file(meant.cardIds, meant.themeId)
    else if (meant.do === 'create') void create(meant.name, meant.cardIds)
    else askName(meant.cardIds)
  }
  const dissolve = useCallback(
    async (themeId: string) => {
      const name = latest.current.themes.find(({ id }) => id === themeId)?.name ?? ''
      const outcome = await act({ type: 'dissolveTheme', themeId })
      if (outcome.accepted) offerUndo(`“${name}” was taken apart. Its cards are on the wall.`, act)
    },
    [act, latest],
  )
  const merge = async (themeId: string, intoThemeId: string) => {
    const words = `“${nameOf(themeId)}” is now part of “${nameOf(intoThemeId)}”.`
    const outcome = await act({ type: 'mergeThemes', themeId, intoThemeId })
    if (outcome.accepted) offerUndo(words, act)
  }
  return {
    toName,
    error,
    said,
    askName,
    cancel: () => setToName(null),
    create: (name: string, cardIds: readonly string[]) => void create(name, cardIds),
    drop,
    dissolve: useCallback((themeId: string) => void dissolve(themeId), [dissolve]),
    merge: (themeId: string, intoThemeId: string) => void merge(themeId, intoThemeId),
  }
}

function offerUndo(text: string, act: DoAct): void {
  showToast({ text, action: { label: 'Undo', onAct: () => void act({ type: 'undo' }) } })
}
