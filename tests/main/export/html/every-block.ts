import type { Block, ListItem, Paragraph, PlanDocument, Tone } from '@main/export/document/document'
import type { Figure } from '@main/export/document/figure'

const tones: readonly Tone[] = ['body', 'lead', 'strong', 'quiet', 'small', 'alert', 'good', 'warn', 'bad', 'label']

function paragraph(text: string, tone: Tone = 'body'): Paragraph {
  return { kind: 'paragraph', words: { text }, tone }
}

function item(label: string, text: string): ListItem {
  return { label: { text: label }, content: [paragraph(text)] }
}

/** Has marks and words, so that it cannot be stretched. */
const picture: Figure = {
  width: null,
  height: 60,
  draw(pen, width) {
    pen.box(0, 0, width, 60, '#f5f0e6')
    pen.line(0, 30, width, 30, '#ddd5c7', 1)
    pen.line(width / 2, 0, width / 2, 60, '#ddd5c7', 1)
    for (const [index, shape] of (['square', 'disc', 'triangle', 'diamond', 'cross'] as const).entries()) {
      pen.mark(shape, 20 + index * 30, 15, 8, '#1f5a9d')
    }
    pen.text('To the right', width - 90, 40, { size: 10, weight: 'bold', colour: '#20252b' })
    pen.path('M2 12H22', 4, 30, 1, '#0c5460', 2)
  },
}

const bar: Figure = {
  width: null,
  height: 9,
  draw: (pen, width) => pen.box(0, 0, width / 3, 6, '#0c5460'),
}

/** A document with one of everything that a document can have. */
export function everyBlock(changes: Partial<PlanDocument> = {}): PlanDocument {
  return {
    title: 'One of everything',
    subject: 'A document for tests',
    date: 'Wednesday 14 February 2018',
    language: 'en',
    mark: 'Rehearsal: nobody said this',
    blocks: blocks(),
    ...changes,
  }
}

function* blocks(): Generator<Block> {
  yield { kind: 'title', words: { text: 'One of everything' }, above: { text: 'A document' } }
  yield { kind: 'heading', words: { text: 'On the cover' } }
  yield { kind: 'numbers', numbers: [{ count: '12', of: 'organisations' }, { count: '31', of: 'people' }] }
  yield { kind: 'section', words: { text: 'Who was there' }, onCover: true }
  yield {
    kind: 'list',
    style: 'labels',
    columns: 2,
    keepTogether: true,
    items: [
      { ...item('Statutory', 'The first'), sector: 'statutory' },
      { ...item('', 'Without a label'), content: [paragraph('Without a label'), paragraph('and with two')] },
      { ...item('7', 'A card'), aside: { text: 'Challenge' } },
    ],
  }
  yield { kind: 'section', words: { text: 'Tones' }, newPage: true }
  for (const tone of tones) yield paragraph(`In the tone ${tone}`, tone)
  yield { kind: 'notice', paragraphs: [paragraph('Look here', 'alert'), paragraph('It matters')] }
  yield { kind: 'heading', words: { text: 'Dŵr a thai', language: 'cy' } }
  yield { kind: 'subheading', words: { text: 'O dan bennawd', language: 'cy' } }
  yield { kind: 'paragraph', words: { text: 'Mae angen un rhestr i bawb.', language: 'cy' }, tone: 'body' }
  yield { kind: 'paragraph', words: { text: 'Read more', href: 'https://example.org/a?b=1&c=2' }, tone: 'body' }
  yield { kind: 'paragraph', words: { text: 'Write to us', href: 'mailto:plan@example.org' }, tone: 'body' }
  yield { kind: 'section', words: { text: 'Lists' } }
  yield { kind: 'list', style: 'numbers', items: [item('1.', 'First'), item('2.', 'Second')] }
  yield { kind: 'list', style: 'dots', items: [item('', 'A dot'), item('', 'Another dot')] }
  yield { kind: 'list', style: 'points', items: [{ ...item('', 'With a picture'), picture: 'people' }] }
  yield { kind: 'section', words: { text: 'Tables and figures' } }
  yield {
    kind: 'table',
    summary: 'What was voted on, and how many voted for it',
    columns: [
      { heading: 'Voted on', share: 3 },
      { heading: 'Each person\nthe same', share: 1 },
      { heading: '', share: 1 },
    ],
    rowHeads: true,
    rows: [
      [[paragraph('A shared list'), { kind: 'figure', figure: bar, description: null }], [paragraph('38 dots')], []],
      [[paragraph('A café morning', 'strong')], [], [paragraph('Of its own', 'good')]],
    ],
  }
  yield { kind: 'figure', figure: picture, description: 'Five shapes beside one another' }
}
