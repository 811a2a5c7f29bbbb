import { languages, type Language } from '@core/language'
import type { Plan } from '@core/plan'
import { handoutFiles, progressKinds, type HandoutKind } from '@protocol/handout'
import { paragraph, section } from '../export/document/blocks'
import { dateInWords } from '../export/document/dates'
import type { Block, ListItem, PlanDocument, Words } from '../export/document/document'
import { spoken } from '../export/document/spoken'
import { letterTo, type LetterSection } from '../export/data/mail/letter'
import { writeHtml } from '../export/html/write-html'
import { handoutWords } from './handout-words'

/** The page that leads to every file; its links are the names of what stands beside it. */
export function leadingTo(plan: Plan, kinds: readonly HandoutKind[], language: Language): string {
  return written(documentOf(plan, language, linksTo(plan, kinds, language)))
}

/** What one organisation said yes to, and what it is still asked. */
export function ownPart(plan: Plan, organisation: string, language: Language): string {
  const { sections } = letterTo(organisation, plan, language, false)
  return written(documentOf(plan, language, partsOf(sections, organisation, language)))
}

function* partsOf(sections: readonly LetterSection[], organisation: string, language: Language): Generator<Block> {
  const words = handoutWords(language)
  yield paragraph(words.yoursOf(organisation), 'lead')
  if (sections.length === 0) yield paragraph(words.nothing)
  for (const { heading, more, items } of sections) {
    yield section(heading)
    if (more !== '') yield paragraph(more)
    const entries = items.map(({ text, details }) =>
      entry(paragraph(text, details.length === 0 ? 'body' : 'strong'), ...details.map((detail) => paragraph(detail))),
    )
    yield { kind: 'list', style: 'dots', items: entries }
  }
  yield linked({ text: words.wholePlan, href: handoutFiles['plan-html'] })
}

/** What whoever comes too early sees. */
export function notYet(language: Language): string {
  const words = handoutWords(language)
  const title: Block = { kind: 'title', words: { text: words.notYet }, above: null }
  const blocks = [title, paragraph(words.notYetMore, 'lead')]
  return written({ title: words.notYet, subject: words.subject, date: '', language, mark: '', blocks })
}

function* linksTo(plan: Plan, kinds: readonly HandoutKind[], language: Language): Generator<Block> {
  const words = handoutWords(language)
  const other = languages.find((one) => one !== language) ?? language
  yield paragraph(words.keep, 'lead')
  yield linked({ text: words.otherLanguage, language: other, href: `../${other}/` })
  const progress = kinds.filter((kind) => progressKinds.some((one) => one === kind))
  if (progress.length > 0) yield section(words.progress)
  if (progress.length > 0) yield links(progress, language)
  yield section(words.plan)
  yield links(kinds.filter((kind) => !progress.includes(kind)), language)
  if (plan.organisations.length === 0) return
  yield section(words.yours)
  yield paragraph(words.yoursExplained)
  yield {
    kind: 'list',
    style: 'dots',
    items: plan.organisations.map(({ name }, index) => entry(linked({ text: name, href: `own-part-${index + 1}.html` }))),
  }
}

function links(kinds: readonly HandoutKind[], language: Language): Block {
  const { files } = handoutWords(language)
  const items = kinds.map((kind) =>
    entry(linked({ text: files[kind].name, href: handoutFiles[kind] }), paragraph(files[kind].more, 'quiet')),
  )
  return { kind: 'list', style: 'dots', items }
}

function linked(words: Words) {
  return { kind: 'paragraph', words, tone: 'strong' } as const
}

function entry(...content: ListItem['content']): ListItem {
  return { label: { text: '' }, content }
}

function documentOf(plan: Plan, language: Language, blocks: Iterable<Block>): PlanDocument {
  const words = handoutWords(language)
  const title = plan.title || words.untitled
  const date = dateInWords(plan.date, language)
  return {
    title: `${title}: ${words.subject}`,
    subject: words.subject,
    date,
    language,
    mark: plan.rehearsal ? words.rehearsal : '',
    blocks: titled(title, [words.subject, date].filter((part) => part !== '').join(' · '), blocks),
  }
}

function* titled(title: string, above: string, blocks: Iterable<Block>): Generator<Block> {
  yield { kind: 'title', words: { text: title }, above: { text: above } }
  yield* blocks
}

function written(document: PlanDocument): string {
  return writeHtml(spoken(document), { look: 'standard' })
}
