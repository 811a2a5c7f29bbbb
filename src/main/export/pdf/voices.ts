import type { PlanCard, PlanTheme } from '@core/plan'
import type { Piece } from './flow'
import { gutter, page, styles } from './look'
import { row } from './row'
import { besideGutter, heading, paragraph, type PlanContext, sectionTitle } from './section'
import { gap } from './stack'

const between = 9
const numberWidth = 34

/** Every card word for word, under its theme. */
export function* voices(context: PlanContext): Generator<Piece> {
  const { plan, words } = context
  const cards = plan.voices.reduce((sum, theme) => sum + theme.cards.length, 0)
  yield sectionTitle(words.voices.title, context)
  yield paragraph(cards === 0 ? words.voices.none : words.voices.explained(cards), styles.body, context, {
    keepWithNext: cards > 0,
  })
  for (const theme of plan.voices) yield* voicesInTheme(theme, context)
}

function* voicesInTheme(theme: PlanTheme, context: PlanContext): Generator<Piece> {
  const { words, plan } = context
  if (theme.name === null && theme.cards.length === 0) return
  const onlyOne = theme.name === null && plan.voices.length === 1
  if (!onlyOne) yield heading(theme.name ?? words.voices.noTheme, context)
  if (theme.cards.length === 0) yield paragraph(words.voices.emptyTheme, styles.quiet, context)
  for (const [index, card] of theme.cards.entries()) yield voice(card, theme.name, index === 0 && !onlyOne, context)
}

/** A card with its tag, unless that is the theme it stands under. */
function voice(card: PlanCard, themeName: string | null, underHeading: boolean, context: PlanContext): Piece {
  const { words, set } = context
  const tag = card.tag === themeName ? '' : card.tag
  const labels = [tag, card.enteredFor ? words.voices.enteredFor : ''].filter((label) => label !== '').join(' · ')
  const below = labels === '' ? [] : [gap(1), ...set.lines(labels, styles.small, besideGutter)]
  return row(
    [
      { left: page.left, stack: set.lines(String(card.number), styles.label, numberWidth) },
      {
        left: page.left + numberWidth,
        stack: set.lines(words.voices.kind[card.kind], styles.quiet, gutter - numberWidth),
      },
      { left: page.left + gutter, stack: [...set.lines(card.text, styles.body, besideGutter), ...below] },
    ],
    { above: underHeading ? 0 : between, parted: 'as text' },
  )
}
