import type { PlanCard, PlanTheme } from '@core/plan'
import { heading, ifAny, introduction, item, paragraph, section, type SectionContext } from '../blocks'
import type { Block, ListItem } from '../document'
import type { PlanWords } from '../words/plan-words'

/** Every card word for word, under its theme. Nothing where whoever saved the plan left them out. */
export function* voices({ plan, words }: SectionContext): Generator<Block> {
  if (plan.leftOut.chosen.includes('cards')) return
  const cards = plan.voices.reduce((sum, theme) => sum + theme.cards.length, 0)
  yield section(words.voices.title)
  yield cards === 0 ? paragraph(words.voices.none) : introduction(words.voices.explained(cards))
  for (const theme of plan.voices) yield* voicesInTheme(theme, plan.voices.length === 1, words)
}

function* voicesInTheme({ name, cards }: PlanTheme, isOnly: boolean, words: PlanWords): Generator<Block> {
  if (name === null && cards.length === 0) return
  if (name !== null || !isOnly) yield heading(name ?? words.voices.noTheme)
  if (cards.length === 0) yield paragraph(words.voices.emptyTheme, 'quiet')
  else yield { kind: 'list', style: 'labels', items: voiceItems(cards, name, words) }
}

/** Each card with its tag, unless that is the theme it stands under. */
function* voiceItems(
  cards: readonly PlanCard[],
  theme: string | null,
  { voices: words }: PlanWords,
): Generator<ListItem> {
  for (const { number, kind, text, tag, enteredFor } of cards) {
    const below = [tag === theme ? '' : tag, enteredFor ? words.enteredFor : ''].filter((label) => label !== '')
    const content = [paragraph(text), ...ifAny(below.join(' · '), 'small')]
    yield { ...item(String(number), content), aside: { text: words.kind[kind] } }
  }
}
