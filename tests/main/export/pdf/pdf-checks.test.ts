import { Buffer } from 'node:buffer'
import { jsPDF } from 'jspdf'
import { describe, expect, test } from 'vitest'
import { accessibilityFaults } from './pdf-checks'
import { bytesOf, type Drawing, tagged } from './tagged-document'

/** The faults of a document that is right but for what `draw` does. */
async function faultsOf(draw: (drawing: Drawing) => void): Promise<string> {
  const bytes = await tagged((drawing) => {
    drawing.tags.bookmark('Here', 1, 0)
    drawing.tags.draw(drawing.tags.root.add('H1'), () => drawing.write('Heading'))
    draw(drawing)
  })
  return (await accessibilityFaults(bytes)).join('\n')
}

const area = { left: 40, top: 40, width: 20, height: 20 }

test('a document without a structure has every fault that a catalog can have', async () => {
  const document = new jsPDF()
  document.text('Hello', 10, 10)
  const faults = await accessibilityFaults(bytesOf(document))
  expect(faults).toEqual(expect.arrayContaining(['not marked as tagged', 'no language', 'no bookmarks', 'no title']))
  expect(faults).toEqual(expect.arrayContaining([expect.stringContaining('Tj outside of marked content')]))
  expect(faults).toEqual(expect.arrayContaining([expect.stringContaining('Helvetica is not drawn by glyph')]))
})

describe('finds', () => {
  test.each<[string, (drawing: Drawing) => void, string]>([
    ['text that is nobody’s', ({ write }) => write('untagged'), 'Tj outside of marked content, after 1 pieces'],
    ['a line that is nobody’s', ({ document }) => document.line(0, 0, 9, 9), 'S outside of marked content'],
    [
      'marks within marks',
      ({ document, tags, write }) =>
        tags.artifact(() => {
          write('one')
          Reflect.get(document.internal, 'write')('/Span <</MCID 7>> BDC')
          write('two')
          Reflect.get(document.internal, 'write')('EMC')
        }),
      '/Span within other marked content',
    ],
    [
      'marks that cross a saved state',
      ({ document, tags }) => tags.artifact(() => document.saveGraphicsState()),
      'EMC ends what did not begin last',
    ],
    ['a level that is left out', ({ tags }) => tags.root.add('H3'), 'comes after level 1'],
    ['a row outside of a table', ({ tags }) => tags.root.add('TR'), 'holds TR'],
    ['a paragraph as a row', ({ tags }) => tags.root.add('Table').add('P'), 'holds P'],
    ['a table without heads', ({ tags }) => tags.root.add('Table').add('TR').add('TD'), 'has no head'],
    [
      'uneven rows',
      ({ tags }) => {
        const table = tags.root.add('Table')
        table.add('TR').add('TH')
        table.add('TR')
      },
      'has uneven rows',
    ],
    ['a list of nothing', ({ tags }) => tags.root.add('L'), 'has no items'],
    ['a list of paragraphs', ({ tags }) => tags.root.add('L').add('P'), 'holds P'],
    ['a figure that says nothing', ({ tags }) => tags.root.add('Figure', { alt: ' ' }), 'has no alternative text'],
    ['a figure that is nowhere', ({ tags }) => tags.root.add('Figure', { alt: 'A' }), 'does not say where it is'],
    ['a link that leads nowhere', ({ tags }) => tags.root.add('Link'), 'has no place that can be clicked'],
    [
      'a link that does not say where it leads',
      ({ tags }) => tags.link(tags.root.add('Link'), 'https://example.org', '', area),
      'has no description',
    ],
  ])('%s', async (_, draw, fault) => expect(await faultsOf(draw)).toContain(fault))

  test.each<[string | RegExp, string, string]>([
    ['%PDF-1.7', '%PDF-1.4', 'PDF 1.4'],
    ['/StructParents 0', '/StructParents 5', 'page 1 has 1 pieces, 0 known'],
    ['/MCID 0', '/MCID 4', 'content 4 of page 1 is in no part'],
    ['/K [0]', '/K [1]', 'content 1 of page 1 is not there'],
    ['/S /H1', '/S /H2', 'content 0 of page 1 is H1 on the page and H2 in the structure'],
    ['/StructParent 1', '/StructParent 0', 'leads back to another part'],
    ['/Tabs /S', '/Tabs /R', 'not tabbed through in reading order'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'shows its file name'],
    ['(Our Stockport)', '(Our Stopcocks)', 'another title'],
    ['<pdfuaid:part>1<', '<pdfuaid:part>2<', 'which part of PDF/UA'],
    ['/CIDToGIDMap /Identity', '/CIDToGIDMap /Dentitie', 'which glyph is which'],
    [/(?<=\/W \[\d+ \[)\d/, '9', 'wide'],
    [/(?<=beginbfchar\s+<\w{4}>)<\w{4}>/, '<0000>', 'is no character'],
    [/(?<=\/FontName \/)\w/, 'Z', 'has several names'],
    [/[A-Z]{6}\+Atkinson/g, 'ABC-DEFAtkinson', 'does not say that it is a part of a font'],
    [/(?<=BT[^<]*)<\w{4}/, '<0000', 'draws the sign for a missing character'],
  ])('%s damaged to %s', async (right, wrong, fault) => {
    const bytes = await tagged(
      ({ tags, write }) => {
        tags.bookmark('Here', 1, 0)
        tags.draw(tags.root.add('H1'), () => write('Heading'))
        tags.link(tags.root.add('Link'), 'https://example.org', 'Example', area)
      },
      { compress: false },
    )
    const file = Buffer.from(bytes).toString('latin1')
    const damaged = typeof right === 'string' ? file.replaceAll(right, wrong) : file.replace(right, wrong)
    expect(damaged).not.toBe(file)
    expect((await accessibilityFaults(new Uint8Array(Buffer.from(damaged, 'latin1')))).join('\n')).toContain(fault)
  })
})
