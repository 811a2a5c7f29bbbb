import type { Plan, PlanOrganisation } from '@core/plan'
import { cell, ifAny, introduction, item, paragraph, section, type SectionContext } from './blocks'
import { dateInWords } from './dates'
import type { Block, Cell, PlanDocument } from './document'
import type { Figure } from './figure'
import { agreement } from './sections/agreement'
import { commitments } from './sections/commitments'
import { agreementWordsIn } from './words/agreement-words'
import type { PlanWords } from './words/plan-words'

/** What was agreed, as a memorandum of its own, with room to sign for each organisation that was there. */
export function agreementDocument(plan: Plan, words: PlanWords): PlanDocument {
  const own = agreementWordsIn(words.language)
  return {
    title: plan.title === '' ? own.kind : `${plan.title}: ${own.kind}`,
    subject: own.kind,
    date: dateInWords(plan.date, words.language),
    language: words.language,
    mark: plan.rehearsal ? words.cover.rehearsal : '',
    blocks: blocks({ plan, words }),
  }
}

function* blocks(context: SectionContext): Generator<Block> {
  const { plan, words } = context
  const own = agreementWordsIn(words.language)
  yield { kind: 'title', words: { text: plan.title || own.kind }, above: plan.title === '' ? null : { text: own.kind } }
  if (plan.rehearsal) {
    const paragraphs = [paragraph(words.cover.rehearsal, 'alert'), paragraph(words.cover.rehearsalMore)]
    yield { kind: 'notice', paragraphs }
  }
  if (!plan.closed) yield paragraph(words.cover.draft, 'alert')
  const facts = [
    { label: words.cover.when, value: dateInWords(plan.date, words.language) },
    { label: words.cover.where, value: plan.place },
  ].flatMap(({ label, value }) => (value === '' ? [] : [item(label, [paragraph(value)])]))
  if (facts.length > 0) yield { kind: 'list', style: 'labels', items: facts }
  yield* parties(context)
  if (plan.purpose !== '') {
    yield section(own.purpose)
    yield paragraph(plan.purpose)
  }
  if (plan.agreement.clauses.length === 0) {
    yield section(words.promises.agreement)
    yield paragraph(own.noClauses)
  }
  yield* agreement(context)
  yield* commitments(context)
  yield section(own.meaning)
  yield paragraph(own.isMeant)
  yield paragraph(own.isNot)
  yield* signatures(context)
  yield* ifAny(plan.attribution, 'small')
}

function* parties({ plan, words }: SectionContext): Generator<Block> {
  const own = agreementWordsIn(words.language)
  const there = present(plan)
  yield section(own.parties)
  if (there.length === 0) yield paragraph(own.noParties)
  else {
    const [party, sector] = own.columns
    yield introduction(own.partiesExplained)
    yield {
      kind: 'table',
      summary: own.partiesSummary,
      columns: [
        { heading: party, share: 3 },
        { heading: sector, share: 2 },
      ],
      rows: there.map((one) => [cell(one.name), cell(plan.sectorLabels[one.sector])]),
      rowHeads: true,
    }
  }
  if (plan.residents > 0) yield paragraph(own.residents(plan.residents), 'quiet')
  const absent = plan.organisations.filter(({ people }) => people === 0).map(({ name }) => name)
  if (absent.length > 0) yield paragraph(own.absent(absent.join(', ')), 'quiet')
}

function* signatures({ plan, words }: SectionContext): Generator<Block> {
  const own = agreementWordsIn(words.language)
  const there = present(plan)
  if (there.length === 0) return
  const shares = [3, 3, 4, 2]
  yield section(own.signatures)
  yield introduction(own.signaturesExplained)
  yield {
    kind: 'table',
    summary: own.signaturesSummary,
    columns: own.signatureColumns.map((heading, index) => ({ heading, share: shares[index] ?? 1 })),
    rows: there.map(({ name }) => [cell(name), roomToSign, [], []]),
    rowHeads: true,
  }
}

function present({ organisations }: Plan): PlanOrganisation[] {
  return organisations.filter(({ people }) => people > 0)
}

/** Nothing is drawn: it keeps the row high enough for a hand. */
const room: Figure = { width: null, height: 34, draw: () => undefined }
const roomToSign: Cell = [{ kind: 'figure', figure: room, description: null }]
