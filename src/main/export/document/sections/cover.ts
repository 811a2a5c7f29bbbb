import type { Plan } from '@core/plan'
import { residentSector, type Sector, sectors } from '@core/sector'
import { ifAny, introduction, item, paragraph, type SectionContext } from '../blocks'
import { dateInWords } from '../dates'
import type { Block, ListItem } from '../document'
import { roundTable } from '../figures/round-table'

/** What, when, where, why and who, on the first page. */
export function* cover(context: SectionContext): Generator<Block> {
  const { plan, words } = context
  const seated = seats(plan)
  if (seated.length > 0) yield { kind: 'figure', figure: roundTable(seated), description: null }
  yield { kind: 'title', words: { text: plan.title || words.cover.untitled }, above: { text: words.cover.kind } }
  yield* ifAny(plan.purpose, 'lead')
  if (plan.rehearsal) {
    const paragraphs = [paragraph(words.cover.rehearsal, 'alert'), paragraph(words.cover.rehearsalMore)]
    yield { kind: 'notice', paragraphs }
  }
  if (!plan.closed) yield paragraph(words.cover.draft, 'alert')
  yield* facts(context)
  yield* counts(context)
  yield* whoWasThere(context)
  yield* ifAny(plan.attribution, 'small')
}

/** One for every organisation that was there, and for every resident: they count as much as one. */
function seats({ organisations, residents }: Plan): Sector[] {
  const present = organisations.filter(({ people }) => people > 0).map(({ sector }) => sector)
  const seated = [...present, ...Array.from({ length: residents }, () => residentSector)]
  return sectors.flatMap((sector) => seated.filter((each) => each === sector))
}

function* facts({ plan, words }: SectionContext): Generator<Block> {
  const known = [
    { label: words.cover.when, values: [dateInWords(plan.date, words.language)] },
    { label: words.cover.where, values: [plan.place] },
    { label: words.cover.nextMeeting, values: [dateInWords(plan.nextMeetingAt, words.language), plan.nextMeeting] },
  ].map(({ label, values }) => item(label, values.flatMap((value) => ifAny(value))))
  const items = known.filter(({ content }) => content.length > 0)
  if (items.length > 0) yield { kind: 'list', style: 'labels', items }
}

function* counts({ plan, words }: SectionContext): Generator<Block> {
  const counted = [
    { what: 'organisations', count: plan.organisations.length },
    { what: 'people', count: plan.people },
    { what: 'priorities', count: plan.priorities.length },
    { what: 'actions', count: plan.actions.length },
  ] as const
  const numbers = counted.flatMap(({ what, count }) =>
    count > 0 ? [{ count: String(count), of: words.cover.figure(what, count) }] : [],
  )
  if (numbers.length > 0) yield { kind: 'numbers', numbers }
}

function* whoWasThere({ plan, words }: SectionContext): Generator<Block> {
  yield { kind: 'section', words: { text: words.cover.whoWasThere }, onCover: true }
  const present = plan.organisations.filter(({ people }) => people > 0).length
  if (plan.online > 0) yield introduction(words.cover.online(plan.online))
  if (plan.organisations.length === 0 && plan.people === 0) {
    if (plan.online === 0) yield paragraph(words.cover.nobodyListed)
    return
  }
  yield introduction(words.cover.attendance(plan.people, present, plan.residents))
  const items = [...bySector(plan, words)]
  if (items.length > 0) yield { kind: 'list', style: 'labels', items, columns: 2, keepTogether: true }
}

function* bySector(plan: Plan, { cover: words }: SectionContext['words']): Generator<ListItem> {
  for (const sector of sectors) {
    const organisations = plan.organisations.filter((organisation) => organisation.sector === sector)
    if (organisations.length === 0) continue
    const named = organisations.map(({ name, people }) => paragraph(words.organisation(name, people)))
    yield { ...item(plan.sectorLabels[sector], named), sector }
  }
  if (plan.residents === 0) return
  yield { ...item(words.residents, [paragraph(words.peopleOf(plan.residents))]), sector: residentSector }
}
