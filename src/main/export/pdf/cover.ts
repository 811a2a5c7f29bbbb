import type { Plan, PlanOrganisation } from '@core/plan'
import { residentSector, type Sector, sectors } from '@core/sector'
import { dateInWords } from '../document/dates'
import type { Piece } from './flow'
import { colours } from '../document/colours'
import { gutter, page, styles } from './look'
import { roundTable } from './round-table'
import { row } from './row'
import { besideGutter, heading, labelled, paragraph, type PlanContext } from './section'
import { sectorMarks } from '../document/sector-marks'
import type { Stack } from './stack'

const panelPadding = 14

/** What, when, where, why and who, on the first page. */
export function* cover(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  const seated = seats(plan)
  if (seated.length > 0) yield row([{ left: page.left, stack: [roundTable(seated)] }])
  yield paragraph(words.cover.kind, styles.label, context, { above: 16, keepWithNext: true })
  yield row(
    [{ left: page.left, stack: set.lines(plan.title || words.cover.untitled, styles.title, page.contentWidth) }],
    {
      above: 2,
      padBottom: 6,
    },
  )
  if (plan.purpose !== '') yield paragraph(plan.purpose, styles.lead, context, { above: 4, padBottom: 6 })
  if (plan.rehearsal) yield rehearsalPanel(context)
  if (!plan.closed) yield paragraph(words.cover.draft, styles.alert, context, { above: 10 })
  yield* facts(context)
  yield* figures(context)
  yield* whoWasThere(context)
  if (plan.attribution !== '') yield paragraph(plan.attribution, styles.small, context, { above: 16 })
}

/** One for every organisation that was there, and for every resident: they count as much as one. */
function seats({ organisations, residents }: Plan): Sector[] {
  const present = organisations.filter(({ people }) => people > 0).map(({ sector }) => sector)
  const seated = [...present, ...Array.from({ length: residents }, () => residentSector)]
  return sectors.flatMap((sector) => seated.filter((each) => each === sector))
}

function rehearsalPanel({ words, set }: PlanContext): Piece {
  const width = page.contentWidth - 2 * panelPadding
  const stack = [
    ...set.lines(words.cover.rehearsal, styles.alert, width),
    ...set.lines(words.cover.rehearsalMore, styles.body, width),
  ]
  return row([{ left: page.left + panelPadding, stack }], {
    above: 12,
    padTop: 10,
    padBottom: 12,
    ground(canvas, top, height) {
      canvas.box(page.left, top, page.contentWidth, height, colours.paper)
      canvas.box(page.left, top, 3.5, height, colours.clay)
    },
  })
}

function* facts(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  const known = [
    { label: words.cover.when, value: dateInWords(plan.date, words.language) },
    { label: words.cover.where, value: plan.place },
    { label: words.cover.nextMeeting, value: plan.nextMeeting },
  ].filter(({ value }) => value !== '')
  for (const [index, { label, value }] of known.entries()) {
    yield labelled(label, styles.label, set.lines(value, styles.body, besideGutter), context, {
      above: index === 0 ? 18 : 4,
    })
  }
}

function* figures({ plan, words, set }: PlanContext): Generator<Piece> {
  const counts = [
    { what: 'organisations', count: plan.organisations.length },
    { what: 'people', count: plan.people },
    { what: 'priorities', count: plan.priorities.length },
    { what: 'actions', count: plan.actions.length },
  ] as const
  const shown = counts.filter(({ count }) => count > 0)
  if (shown.length === 0) return
  const width = page.contentWidth / counts.length
  yield row(
    shown.map(({ what, count }, index) => ({
      left: page.left + index * width,
      stack: [
        ...set.lines(String(count), styles.figure, width),
        ...set.lines(words.cover.figure(what, count), styles.body, width),
      ],
    })),
    { above: 16, padTop: 10, padBottom: 4, ground: (canvas, top) => canvas.rule(page.left, top, page.contentWidth) },
  )
}

function* whoWasThere(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  yield heading(words.cover.whoWasThere, context)
  const present = plan.organisations.filter(({ people }) => people > 0).length
  if (plan.online > 0) yield paragraph(words.cover.online(plan.online), styles.body, context, { padBottom: 2 })
  if (plan.organisations.length === 0 && plan.people === 0) {
    if (plan.online === 0) yield paragraph(words.cover.nobodyListed, styles.body, context)
    return
  }
  yield paragraph(words.cover.attendance(plan.people, present, plan.residents), styles.body, context, { padBottom: 2 })
  for (const sector of sectors) {
    const organisations = plan.organisations.filter((organisation) => organisation.sector === sector)
    yield* inSector(organisations, context)
  }
  if (plan.residents > 0) {
    const speaking = words.cover.peopleOf(plan.residents)
    yield beside(residentSector, words.cover.residents, [set.lines(speaking, styles.body, besideGutter)], context)
  }
}

const markRoom = 16

/** Two organisations beside one another; the sector's mark and label stand beside the first. */
function* inSector(organisations: readonly PlanOrganisation[], context: PlanContext): Generator<Piece> {
  const { words, set } = context
  for (let index = 0; index < organisations.length; index += 2) {
    const two = organisations.slice(index, index + 2)
    const width = two.length === 1 ? besideGutter : besideGutter / 2 - 6
    const named = two.map(({ name, people }) =>
      set.lines(words.cover.organisation(name, people), styles.body, width),
    )
    const [first] = two
    if (first !== undefined) yield beside(index === 0 ? first.sector : null, context.plan.sectorLabels[first.sector], named, context)
  }
}

/** Up to two stacks beside the sector's mark and label, or beside nothing where the sector has been named above. */
function beside(sector: Sector | null, label: string, stacks: readonly Stack[], { set }: PlanContext): Piece {
  const cells = stacks.map((stack, index) => ({ left: page.left + gutter + (index * besideGutter) / 2, stack }))
  if (sector === null) return row(cells, { padBottom: 2 })
  const { shape, colour } = sectorMarks[sector]
  const labelStack = set.lines(label, styles.label, gutter - markRoom - 8)
  return row([{ left: page.left + markRoom, stack: labelStack }, ...cells], {
    above: 8,
    padBottom: 2,
    ground: (canvas, top) => canvas.mark(shape, page.left + 5, top + styles.label.leading / 2, 4.4, colour),
  })
}
