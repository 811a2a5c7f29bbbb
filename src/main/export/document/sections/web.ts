import type { Plan } from '@core/plan'
import { onTheirOwn, type OrganisationWeb, tieKinds, type WebLink } from '@core/web/web'
import type { WebLayout } from '@core/web/web-layout'
import { layoutOf } from '../../../web/lay-out'
import { cell, heading, introduction, paragraph, section, type SectionContext, tableWidth } from '../blocks'
import { shortDate } from '../dates'
import type { Block, Cell, Column, FigureBlock } from '../document'
import { pictureWidth, webPicture } from '../figures/web-picture'
import type { PlanWords } from '../words/plan-words'

const numberShare = 58
const commitmentShare = 86
const dateShare = 66
const mostNamed = 3
/** Letters smaller than this are hard to read, in points; a picture that needs more room is higher. */
const leastLetters = 7.5
const proportions = [16 / 9, 1, 0.75] as const

/** Who works with whom: a picture, the same as a table, and who is on their own. */
export function* web({ plan, words }: SectionContext): Generator<Block> {
  if (plan.web === null || plan.web.organisations.length < 2) return
  yield section(words.web.title)
  if (plan.web.links.length === 0) return yield paragraph(words.web.none)
  yield introduction(counted(plan.web, words), 'strong')
  yield introduction(words.web.explained)
  const layout = fittingLayout(plan.web)
  yield picture(plan.web, layout, plan.sectorLabels, words)
  if (layout.leftOut > 0) yield paragraph(words.web.leftOut(layout.leftOut), 'small')
  yield { kind: 'table', summary: words.web.table, rowHeads: true, ...tableOf(plan.web, words) }
  yield* alone(plan.web, words)
}

function counted({ organisations, links }: OrganisationWeb, words: PlanWords): string {
  const meetings = new Map(
    links.flatMap(({ ties }) => ties.map(({ workshop, date }) => [`${date} ${workshop}`, date] as const)),
  )
  const dates = [...meetings.values()].filter((date) => date !== '').toSorted()
  const [first = '', last = ''] = [dates[0], dates.at(-1)].map((date) => shortDate(date ?? '', words.language))
  return words.web.counted(organisations.length, links.length, meetings.size, first, last)
}

/** As wide as the page allows; where letters would be too small, as high. */
function fittingLayout(organisations: OrganisationWeb): WebLayout {
  const [first, ...others] = proportions
  return others.reduce(
    (layout, proportion) => {
      return pictureWidth / layout.width >= leastLetters ? layout : layoutOf(organisations, proportion)
    },
    layoutOf(organisations, first),
  )
}

function picture(
  organisations: OrganisationWeb,
  layout: WebLayout,
  sectorLabels: Plan['sectorLabels'],
  words: PlanWords,
): FigureBlock {
  const strongest = organisations.links
    .toSorted((one, other) => other.ties.length - one.ties.length)
    .slice(0, mostNamed)
    .map(({ between, ties }) => ({ between, ties: ties.length }))
  const names = onTheirOwn(organisations).map(({ name }) => name)
  const { aloneHeading, described } = words.web
  return {
    kind: 'figure',
    figure: webPicture(organisations, layout, { aloneHeading, sectorLabels }),
    description: described(organisations.organisations.length, organisations.links.length, strongest, names),
  }
}

/** Each kind of tie is there where there is one of it, the days where there are several. */
function tableOf({ links }: OrganisationWeb, { language, web: { columns: named } }: PlanWords) {
  const isDated = new Set(links.flatMap(({ ties }) => ties.map(({ date }) => date))).size > 1
  const kinds = tieKinds.filter((kind) => links.some(({ ties }) => ties.some((tie) => tie.kind === kind)))
  const others: readonly Column[] = [
    ...kinds.map((kind) => ({ heading: named[kind], share: kind === 'commitment' ? commitmentShare : numberShare })),
    ...(isDated ? [named.first, named.last].map((day) => ({ heading: day, share: dateShare })) : []),
  ]
  const nameShare = (tableWidth - others.reduce((sum, { share }) => sum + share, 0)) / 2
  const columns = [
    { heading: named.organisation, share: nameShare },
    { heading: named.other, share: nameShare },
    ...others,
  ]
  const row = ({ between: [one, other], ties }: WebLink): readonly Cell[] => {
    const counts = kinds.map((kind) => cell(String(ties.filter((tie) => tie.kind === kind).length)))
    const days = isDated ? [ties[0], ties.at(-1)].map((tie) => cell(shortDate(tie?.date ?? '', language))) : []
    return [cell(one, 'strong'), cell(other), ...counts, ...days]
  }
  return { columns, rows: links.map(row) }
}

function* alone(organisations: OrganisationWeb, words: PlanWords): Generator<Block> {
  const rows = onTheirOwn(organisations)
  if (rows.length === 0) return
  yield heading(words.web.aloneHeading)
  yield {
    kind: 'list',
    style: 'dots',
    items: rows.map(({ name, sector }) => ({ label: { text: '' }, sector, content: [paragraph(name)] })),
  }
}
