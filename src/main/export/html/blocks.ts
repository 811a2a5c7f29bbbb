import type { Block, Words } from '../document/document'
import { escaped } from './escape'
import type { Flow } from './flow'
import { inline, langOf, paragraph } from './inline'
import { list } from './list'
import { table } from './table'

/** A section of the document, as the list of what is on the page leads to it. */
export interface Section {
  readonly id: string
  readonly heading: Words
}

/** A document's blocks in two parts: what stands before the first section, and the sections. */
export interface Body {
  readonly cover: string
  readonly sections: readonly Section[]
  readonly parts: string
}

export function bodyOf(blocks: Iterable<Block>, flow: Flow): Body {
  const cover = createPart()
  const parts = createPart()
  const sections: Section[] = []
  let begun = 0
  for (const block of blocks) {
    if (block.kind === 'section') {
      const section = { id: `part-${++begun}`, heading: block.words }
      if (block.onCover !== true) sections.push(section)
      const part = sections.length === 0 ? cover : parts
      part.begin(section, block.newPage === true, flow)
    } else {
      const part = sections.length === 0 ? cover : parts
      part.add(blockOf(block, flow, part.isInSection() ? 3 : 2))
    }
  }
  return { cover: cover.end(), sections, parts: parts.end() }
}

function createPart() {
  const written: string[] = []
  let inSection = false
  const close = () => {
    if (inSection) written.push('</section>\n')
  }
  return {
    isInSection: () => inSection,
    add(strings: Iterable<string>) {
      for (const each of strings) written.push(each)
    },
    begin({ id, heading }: Section, newPage: boolean, flow: Flow) {
      close()
      inSection = true
      const paged = newPage ? ' class="new-page"' : ''
      written.push(`<section id="${id}" aria-labelledby="${id}-heading"${paged}>`)
      written.push(`<h2 id="${id}-heading">${inline(heading, flow.language)}</h2>\n`)
    },
    end() {
      close()
      return written.join('')
    },
  }
}

/** A heading that is in no section is on the level of one, so that no level is left out. */
function* blockOf(block: Exclude<Block, { kind: 'section' }>, flow: Flow, level: 2 | 3): Generator<string> {
  switch (block.kind) {
    case 'title': {
      const { above, words } = block
      const lang = (language: Words['language']) => langOf(language, flow.language)
      const kind = above === null ? '' : `<p class="label"${lang(above.language)}>${escaped(above.text)}</p>`
      yield `<hgroup>${kind}<h1${lang(words.language)}>${escaped(words.text)}</h1></hgroup>\n`
      return
    }
    case 'heading':
      yield `<h${level}>${inline(block.words, flow.language)}</h${level}>\n`
      return
    case 'subheading':
      yield `<h${level + 1}>${inline(block.words, flow.language)}</h${level + 1}>\n`
      return
    case 'paragraph':
      yield `${paragraph(block, flow.language)}\n`
      return
    case 'notice':
      yield `<div class="notice">${block.paragraphs.map((each) => paragraph(each, flow.language)).join('')}</div>\n`
      return
    case 'numbers': {
      const counts = block.numbers.map(
        ({ count, of }) => `<li><b>${escaped(count)}</b> <span>${escaped(of)}</span></li>`,
      )
      yield `<ul class="figures" role="list">${counts.join('')}</ul>\n`
      return
    }
    case 'list':
      yield* list(block, flow)
      return
    case 'table':
      yield* table(block, flow)
      return
    case 'figure':
      yield flow.figure(block)
  }
}
