import type { Card } from '@core/cards/cards'
import { limits } from '@core/limits'
import { nameKey, sameName } from '@core/text'
import type { ThemesCommand } from '@core/themes/themes'
import type { NoteTakerView } from '@core/views'
import type { Received } from '@protocol/received'
import type { Script } from '../script'

/** Far below what one message of a device may hold. */
const cardsAtOnce = 200

export type GroupingAct = Extract<ThemesCommand, { type: 'createTheme' | 'fileCards' }>

export interface GroupingMoment {
  readonly view: Received<NoteTakerView>
  readonly script: Script
  /** Cards that were put somewhere before: where the facilitator took one out again, it stays out. */
  readonly filedIds: ReadonlySet<string>
}

/** Puts the next cards together that belong together, or null. What the script does not know is left to people. */
export function nextGrouping({ view, script, filedIds }: GroupingMoment): GroupingAct | null {
  const stage = view.stages.find(({ id }) => id === view.currentStageId)
  if (view.status !== 'running' || stage?.activity.kind !== 'group') return null
  const themeOf = themeNamer(script, stage.activity.suggestedThemes)
  const groups = new Map<string, ThemePlace & { readonly cards: Card[] }>()
  for (const card of [...view.cards.values()].toSorted((one, other) => one.number - other.number)) {
    const theme = card.hidden || card.themeId !== null || filedIds.has(card.id) ? null : themeOf(card)
    if (theme === null) continue
    const group = groups.get(nameKey(theme.name)) ?? { ...theme, cards: [] }
    group.cards.push(card)
    groups.set(nameKey(theme.name), group)
  }
  const [first] = [...groups.values()].toSorted((one, other) => one.place - other.place)
  if (first === undefined) return null
  const cardIds = first.cards.slice(0, cardsAtOnce).map(({ id }) => id)
  const theme = view.themes.find(({ name }) => sameName(name, first.name))
  if (theme !== undefined) return { type: 'fileCards', cardIds, themeId: theme.id }
  return view.themes.length < limits.themes ? { type: 'createTheme', name: first.name, cardIds } : null
}

interface ThemePlace {
  readonly name: string
  /** Where it comes among the themes of the script. */
  readonly place: number
}

/** Says which theme a card belongs to, or null where it stands on its own. */
function themeNamer({ sample, lines }: Script, suggested: readonly string[]): (card: Card) => ThemePlace | null {
  const areaOf = new Map(sample?.rehearsalCards.map(({ text, area }) => [text, area]))
  const topicOf = new Map(
    lines.topics.flatMap(({ lines: byKind }, topic) =>
      Object.values(byKind)
        .flat()
        .map((text) => [text, topic] as const),
    ),
  )
  const themes = (sample?.areas ?? suggested).filter(isName)
  const themeAt = (place: number): ThemePlace | null => {
    const name = themes[place]?.trim()
    return name === undefined ? null : { name, place }
  }
  return ({ text, tag }) => {
    const area = areaOf.get(text)
    if (area !== undefined) return area === null ? null : themeAt(area)
    const topic = topicOf.get(text)
    if (topic === undefined) return null
    if (themes.length > 0) return themeAt(topic % themes.length)
    const name = isName(tag) ? tag.trim() : lines.topics[topic]?.name
    return name === undefined ? null : { name, place: topic }
  }
}

function isName(name: string): boolean {
  const { length } = name.trim()
  return length > 0 && length <= limits.themeNameLength
}
