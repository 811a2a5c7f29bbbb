import { quietestOf } from '@core/quietest'
import type { Piece } from './flow'
import { styles } from './look'
import { besideGutter, numbered, paragraph, type PlanContext, sectionTitle } from './section'
import { gap, type Stack } from './stack'
import { evenColumns, table, textWidth } from './table'

const between = 9
const numberColumnWidth = 82

/** The ideas that join two things that were there before. */
export function* links(context: PlanContext): Generator<Piece> {
  const { plan, set } = context
  const words = context.words.room
  if (plan.links.length === 0) return
  yield sectionTitle(words.links, context)
  for (const [index, { idea, joins }] of plan.links.entries()) {
    const stack: Stack = [
      ...set.lines(idea, styles.body, besideGutter),
      gap(2),
      ...set.lines(words.joins(...joins), styles.small, besideGutter),
    ]
    yield numbered(index + 1, stack, context, {
      above: index === 0 ? 0 : between,
      parted: 'when higher than a page',
    })
  }
}

/** Who was not in the room, and who will ask them. */
export function* missing(context: PlanContext): Generator<Piece> {
  const { plan, set } = context
  const words = context.words.room
  if (plan.invitations.length === 0) return
  yield sectionTitle(words.missing, context)
  for (const [index, { who, asker, person }] of plan.invitations.entries()) {
    const asked = [asker === '' ? '' : words.willAsk(asker), person].filter((text) => text !== '').join(' ')
    const stack: Stack = [
      ...set.lines(who, styles.body, besideGutter),
      ...set.lines(asked || words.nobodyAsks, styles.small, besideGutter),
    ]
    yield numbered(index + 1, stack, context, { above: index === 0 ? 0 : between })
  }
}

/** Who was in the room against who shared and was heard. */
export function* equalVoice(context: PlanContext): Generator<Piece> {
  const { plan, set } = context
  const words = context.words.room
  const { sectors, notHeard } = plan.equalVoice
  if (sectors.length === 0) return
  const nameOf = (voice: (typeof sectors)[number]) =>
    words.and(voice.sectors.map((sector) => plan.sectorLabels[sector]))
  yield sectionTitle(words.voice, context)
  yield paragraph(words.voiceExplained, styles.body, context, { keepWithNext: true })
  const quietest = quietestOf(plan.equalVoice)
  if (quietest === null) yield paragraph(words.alike, styles.strong, context, { above: 6, keepWithNext: true })
  if (quietest) {
    const { voice, ofPeople, ofCards } = quietest
    yield paragraph(words.quietest(nameOf(voice), ofPeople, ofCards), styles.strong, context, {
      above: 6,
      keepWithNext: true,
    })
  }
  if (notHeard.length > 0) yield paragraph(words.notHeard(words.and(notHeard)), styles.body, context, { above: 6 })
  const [first, ...others] = words.columns
  const heardInTurn = sectors.some(({ heard }) => heard > 0)
  const columns = evenColumns(first, heardInTurn ? others : others.slice(0, -1), numberColumnWidth)
  const rows = sectors.map((voice) => {
    const { people, shared, cards, heard, organisations } = voice
    const texts = [nameOf(voice), String(people), String(shared), String(cards), words.heard(heard, organisations)]
    return {
      cells: columns.map((column, index) =>
        set.lines(texts[index] ?? '', index === 0 ? styles.strong : styles.body, textWidth(column)),
      ),
    }
  })
  yield* table(columns, rows, set)
}
