import type { Plan } from '@core/plan'
import type { Block, Cell, Column, ListItem, Paragraph, Tone } from './document'
import type { PlanWords } from './words/plan-words'

/** What every section is made from. A section yields its blocks in reading order, each only when it is asked for. */
export interface SectionContext {
  readonly plan: Plan
  readonly words: PlanWords
}

export function section(text: string): Block {
  return { kind: 'section', words: { text } }
}

export function heading(text: string): Block {
  return { kind: 'heading', words: { text } }
}

export function subheading(text: string): Block {
  return { kind: 'subheading', words: { text } }
}

export function paragraph(text: string, tone: Tone = 'body'): Paragraph {
  return { kind: 'paragraph', words: { text }, tone }
}

/** A paragraph that stays with what follows. */
export function introduction(text: string, tone: Tone = 'body'): Paragraph {
  return { kind: 'paragraph', words: { text }, tone, keepWithNext: true }
}

/** A paragraph, or nothing where there are no words. */
export function ifAny(text: string, tone: Tone = 'body'): Paragraph[] {
  return text === '' ? [] : [paragraph(text, tone)]
}

export function item(label: string, content: ListItem['content']): ListItem {
  return { label: { text: label }, content }
}

/** `1.`, `2.` and so on before the items. */
export function* numbered(contents: Iterable<ListItem['content']>, first = 1): Generator<ListItem> {
  let number = first
  for (const content of contents) yield item(`${number++}.`, content)
}

export function cell(text: string, tone: Tone = 'body'): Cell {
  return [paragraph(text, tone)]
}

/** The parts of a table's width add up to this. */
export const tableWidth = 500

/** Columns of equal width after a first one that takes what is left. */
export function evenColumns(first: string, others: readonly string[], share: number): Column[] {
  return [
    { heading: first, share: tableWidth - others.length * share },
    ...others.map((other) => ({ heading: other, share })),
  ]
}

/** Of the words that stand at an option. */
export function optionNames(names: readonly { readonly optionId: string; readonly name: string }[], unnamed: string) {
  const known = new Map(names.map(({ optionId, name }) => [optionId, name]))
  return (optionId: string): string => known.get(optionId) || unnamed
}

