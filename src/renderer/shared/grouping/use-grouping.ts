import { useMemo, useState } from 'react'
import type { DoAct, View } from '../acting/acting'
import type { Answer } from '../connection/connection'
import { showToast } from '../parts/toast-queue'
import { useLatest } from '../parts/use-latest'
import { counted } from '../words/counts'
import { outcomeInWords } from '../words/refusals'
import type { Drop } from './drop'

export interface Grouping {
  /** The cards that wait for a name, or null while none do. */
  readonly toName: readonly string[] | null
  /** Why the last name was not taken, in words. */
  readonly error: string | null
  /** What a screen reader is told. */
  readonly said: string
  readonly askName: (cardIds: readonly string[]) => void
  readonly cancel: () => void
  readonly create: (name: string, cardIds: readonly string[]) => void
  readonly file: (cardIds: readonly string[], themeId: string | null) => void
  readonly drop: (drop: Drop) => void
  readonly move: (themeId: string, position: number) => void
  readonly dissolve: (themeId: string) => void
  readonly merge: (themeId: string, intoThemeId: string) => void
  readonly mergeCards: (cardIds: readonly string[], intoCardId: string) => void
  readonly unmergeCard: (cardId: string) => void
}

interface Told {
  /** These cards are about to find their place; what it returns is called once they have. */
  readonly onGrouping: (cardIds: readonly string[]) => () => void
  readonly onMade: (themeId: string) => void
}

/** What can be done to themes, with what a screen reader is told of it. What is done stays the same from draw to draw. */
export function useGrouping(view: View, act: DoAct, told: Told): Grouping {
  const [toName, setToName] = useState<readonly string[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const latest = useLatest({ view, told })

  const doing = useMemo(() => {
    const themes = () => latest.current.view.themes
    const nameOf = (themeId: string) => themes().find(({ id }) => id === themeId)?.name ?? ''
    const askName = (cardIds: readonly string[]) => {
      setError(null)
      setToName(cardIds)
    }
    const create = async (name: string, cardIds: readonly string[]) => {
      const grouped = latest.current.told.onGrouping(cardIds)
      const outcome = await act({ type: 'createTheme', name, cardIds }, { quiet: true })
      if (!outcome.accepted) return refused(outcome, cardIds)
      setToName(null)
      setError(null)
      setSaid(cardIds.length === 0 ? `Theme ${name} made.` : `${counted(cardIds.length, 'card')} grouped as ${name}.`)
      grouped()
      if (outcome.madeId !== null) latest.current.told.onMade(outcome.madeId)
    }
    const refused = (outcome: Exclude<Answer, { readonly accepted: true }>, cardIds: readonly string[]) => {
      setToName(cardIds)
      setError(outcomeInWords(outcome, latest.current.view))
    }
    const file = async (cardIds: readonly string[], themeId: string | null) => {
      const grouped = latest.current.told.onGrouping(cardIds)
      const outcome = await act({ type: 'fileCards', cardIds, themeId })
      if (!outcome.accepted) return
      const where = themeId === null ? 'taken out of their theme' : `filed in ${nameOf(themeId)}`
      setSaid(`${counted(cardIds.length, 'card')} ${where}.`)
      // Cards that waited for a name have found another place.
      setToName((waiting) => (waiting?.some((id) => cardIds.includes(id)) ? null : waiting))
      grouped()
    }
    const move = async (themeId: string, position: number) => {
      const outcome = await act({ type: 'moveTheme', themeId, position })
      if (outcome.accepted) setSaid(`Theme ${nameOf(themeId)} is now ${position + 1} of ${themes().length}.`)
    }
    const drop = (meant: Drop) => {
      switch (meant.do) {
        case 'file':
          return void file(meant.cardIds, meant.themeId)
        case 'create':
          return void create(meant.name, meant.cardIds)
        case 'name':
          return askName(meant.cardIds)
        case 'move':
          return void move(
            meant.themeId,
            themes().findIndex(({ id }) => id === meant.toThemeId),
          )
      }
    }
    const dissolve = async (themeId: string) => {
      const name = nameOf(themeId)
      const outcome = await act({ type: 'dissolveTheme', themeId })
      if (outcome.accepted) offerUndo(`“${name}” was taken apart. Its cards are on the wall.`, act)
    }
    const merge = async (themeId: string, intoThemeId: string) => {
      const words = `“${nameOf(themeId)}” is now part of “${nameOf(intoThemeId)}”.`
      const outcome = await act({ type: 'mergeThemes', themeId, intoThemeId })
      if (outcome.accepted) offerUndo(words, act)
    }
    const numberOf = (cardId: string) => latest.current.view.cards.get(cardId)?.number ?? ''
    const mergeCards = async (cardIds: readonly string[], intoCardId: string) => {
      const grouped = latest.current.told.onGrouping(cardIds)
      const outcome = await act({ type: 'mergeCards', cardIds, intoCardId })
      if (!outcome.accepted) return
      offerUndo(`Card ${numberOf(intoCardId)} now stands for ${counted(cardIds.length + 1, 'card')}.`, act)
      grouped()
    }
    const unmergeCard = async (cardId: string) => {
      const outcome = await act({ type: 'unmergeCard', cardId })
      if (outcome.accepted) setSaid(`Card ${numberOf(cardId)} is on the wall again.`)
    }
    return {
      askName,
      cancel: () => setToName(null),
      create: (name: string, cardIds: readonly string[]) => void create(name, cardIds),
      file: (cardIds: readonly string[], themeId: string | null) => void file(cardIds, themeId),
      drop,
      move: (themeId: string, position: number) => void move(themeId, position),
      dissolve: (themeId: string) => void dissolve(themeId),
      merge: (themeId: string, intoThemeId: string) => void merge(themeId, intoThemeId),
      mergeCards: (cardIds: readonly string[], intoCardId: string) => void mergeCards(cardIds, intoCardId),
      unmergeCard: (cardId: string) => void unmergeCard(cardId),
    }
  }, [act, latest])
  return { toName, error, said, ...doing }
}

function offerUndo(text: string, act: DoAct): void {
  showToast({ text, action: { label: 'Undo', onAct: () => void act({ type: 'undo' }) } })
}
