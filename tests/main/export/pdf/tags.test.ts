import { describe, expect, test } from 'vitest'
import { run } from '../pdf-tools'
import { readMarks } from './content-marks'
import { accessibilityFaults } from './pdf-checks'
import { PdfFile, list, record, textOf } from './pdf-file'
import { allParts, asLines, structText, structureOf } from './structure-tree'
import { bytesOf, drawn, tagged, type Drawing } from './tagged-document'
import { xmpOf } from './xmp'

/** One of everything that a plan is made of, over three pages. */
function plan({ document, tags, write }: Drawing): void {
  const { root } = tags
  tags.draw(root.add('H1'), () => write('Our Stockport'))
  tags.bookmark('Our Stockport', 1, 30)
  tags.draw(root.add('P', { language: 'cy' }), () => write('Dŵr i’r tŷ'))

  const actions = root.add('Sect')
  tags.draw(actions.add('H2'), () => write('What we will do'))
  tags.bookmark('What we will do', 2, 60)
  const table = actions.add('Table', { summary: 'Two actions' })
  const rows = [
    ['No.', 'Action'],
    ['1.', 'Mend the path'],
    ['2.', 'Open the hall'],
  ]
  for (const [index, cells] of rows.entries()) {
    if (index === 2) {
      document.addPage()
      tags.artifact(() => write('No. Action'), 'Pagination')
    }
    const row = table.add('TR')
    cells.forEach((text, column) => {
      const scope = index === 0 ? 'Column' : 'Row'
      tags.draw(index === 0 || column === 0 ? row.add('TH', { scope }) : row.add('TD'), () => write(text))
    })
    tags.artifact(() => document.line(40, 200, 200, 200))
  }

  const points = actions.add('L', { numbering: 'Decimal' })
  const item = points.add('LI')
  tags.draw(item.add('Lbl'), () => write('1.'))
  tags.draw(item.add('LBody').add('P'), () => {
    write('It goes on over')
    document.addPage()
    write('the end of the page')
  })

  const figure = root.add('Figure', { alt: 'Three of “four” said yes' })
  tags.draw(figure, () => document.rect(50, 300, 100, 20, 'F'), { left: 50, top: 300, width: 100, height: 20 })

  const words = root.add('P')
  tags.draw(words, () => {
    write('More of it is ')
    const link = words.add('Link')
    tags.draw(link, () => write('on our page'))
    tags.link(link, 'https://example.org/tŷ (1)', 'Our page, tŷ', { left: 50, top: 400, width: 60, height: 12 })
    tags.link(link, 'https://example.org/tŷ (1)', 'Our page, tŷ', { left: 50, top: 412, width: 20, height: 12 })
    write('.')
  })

  for (let page = 1; page <= document.getNumberOfPages(); page++) {
    document.setPage(page)
    tags.artifact(() => document.text(`Page ${page}`, 40, 820), 'Pagination')
  }
}

describe('one of everything', async () => {
  const bytes = await tagged(plan)
  const pdf = await PdfFile.read(bytes)
  const parts = [...allParts(structureOf(pdf))]
  const part = (type: string) => parts.filter((candidate) => candidate.type === type)

  test('nothing is found wrong', async () => expect(await accessibilityFaults(bytes)).toEqual([]))

  test('the structure is what was asked for, with its words and without the artifacts', async () => {
    expect(asLines(await structText(bytes))).toEqual([
      'Document',
      '  H1: Our Stockport',
      '  P: Dŵr i’r tŷ',
      '  Sect',
      '    H2: What we will do',
      '    Table',
      '      TR',
      '        TH: No.',
      '        TH: Action',
      '      TR',
      '        TH: 1.',
      '        TD: Mend the path',
      '      TR',
      '        TH: 2.',
      '        TD: Open the hall',
      '    L',
      '      LI',
      '        Lbl: 1.',
      '        LBody',
      '          P: It goes on overthe end of the page',
      '  Figure',
      '  P: More of it is .',
      '    Link: on our page',
    ])
  })

  test('what was drawn, the artifacts too, is all on the pages', async () => {
    const text = await run(bytes, 'pdftotext', '-raw', 'FILE', '-')
    for (const page of [1, 2, 3]) expect(text).toContain(`Page ${page}`)
    expect(text.match(/No\.\sAction/g)).toHaveLength(2)
  })

  test('heads say of what, tables and figures what they show, lists how they are numbered', () => {
    expect(part('TH').map(({ attributes }) => attributes['/Scope'])).toEqual(['/Column', '/Column', '/Row', '/Row'])
    expect(part('Table').map(({ attributes }) => attributes['/Summary'])).toEqual(['u:Two actions'])
    expect(part('L').map(({ attributes }) => attributes['/ListNumbering'])).toEqual(['/Decimal'])
    expect(part('Figure').map(({ alt }) => alt)).toEqual(['Three of “four” said yes'])
    expect(part('Figure').map(({ attributes }) => attributes['/BBox'])).toEqual([[50, 521.89, 150, 541.89]])
  })

  test('languages: the document’s, and of what is in another', () => {
    expect(textOf(pdf.catalog['/Lang'])).toBe('en-GB')
    const others = parts.filter(({ language }) => language !== undefined)
    expect(others.map(({ type, language }) => [type, language])).toEqual([['P', 'cy']])
  })

  test('a part that goes on over pages says on which page each piece is', () => {
    const [, over] = part('P')
    expect(over?.kids).toEqual([
      { kind: 'content', page: 2, mcid: 3 },
      { kind: 'content', page: 3, mcid: 0 },
    ])
  })

  test('a link keeps its place among the words, leads somewhere, and says where', () => {
    expect(part('P').at(-1)?.kids.map(({ kind }) => kind)).toEqual(['content', 'part', 'content'])
    const annotations = [...pdf.ofType('/Annot')]
    expect(annotations).toHaveLength(2)
    for (const annotation of annotations) {
      expect(annotation['/Contents']).toBe('u:Our page, tŷ')
      expect(record(annotation['/A'])['/URI']).toBe('u:https://example.org/t%C5%B7%20(1)')
    }
    expect(annotations[0]?.['/Rect']).toEqual([50, 429.89, 110, 441.89])
  })

  test('bookmarks lead to their pages, the deeper one below the other', () => {
    expect(pdf.outlines).toEqual([
      {
        title: 'Our Stockport',
        page: 1,
        open: false,
        kids: [{ title: 'What we will do', page: 1, open: true, kids: [] }],
      },
    ])
  })

  test('pages are labelled with their numbers', () => {
    expect(pdf.labels).toEqual([1, 2, 3].map((number) => ({ '/S': '/D', '/St': number })))
  })

  test('the file says that it is PDF 1.7', () => {
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7')
  })

  test('drawn again it is the same, byte by byte', async () => {
    expect(await tagged(plan)).toEqual(bytes)
  })
})

test('a document that is written twice is right both times', async () => {
  const { document } = await drawn(plan)
  bytesOf(document)
  const again = bytesOf(document)
  expect(await accessibilityFaults(again)).toEqual([])
  expect([...(await PdfFile.read(again)).ofType('/Annot')]).toHaveLength(2)
})

describe('marks', () => {
  test('of a part within a part follow one another, and leave nothing where nothing was drawn', async () => {
    const pdf = await PdfFile.read(
      await tagged(({ tags, write }) => {
        const outer = tags.root.add('P')
        tags.draw(outer, () => {
          const inner = outer.add('Span')
          tags.draw(inner, () => {
            tags.artifact(() => write('dot'))
            write('inner')
          })
          write('outer')
          tags.artifact(() => undefined)
        })
      }),
    )
    expect(readMarks(pdf.content(1))).toMatchObject({
      faults: [],
      pieces: [
        { type: 'Artifact', mcid: null },
        { type: 'Span', mcid: 0 },
        { type: 'P', mcid: 1 },
      ],
    })
  })

  test('end with their page, where nothing was drawn on it yet', async () => {
    const bytes = await tagged(({ document, tags, write }) => {
      tags.bookmark('Here', 1, 0)
      tags.draw(tags.root.add('P'), () => {
        document.addPage()
        write('over there')
      })
    })
    expect(await accessibilityFaults(bytes)).toEqual([])
    expect(readMarks((await PdfFile.read(bytes)).content(1)).pieces).toEqual([])
  })

  test('cannot turn to another page', async () => {
    const turned = drawn(({ document, tags, write }) => {
      document.addPage()
      tags.draw(tags.root.add('P'), () => {
        write('here')
        document.setPage(1)
      })
    })
    await expect(turned).rejects.toThrow('cannot turn to another page')
  })

  test('are ended before the document is', async () => {
    const finished = drawn(({ tags }) => tags.draw(tags.root.add('P'), () => tags.finish()))
    await expect(finished).rejects.toThrow('while an element of it is being drawn')
  })
})

describe('bookmarks', () => {
  test('of any levels become a tree', async () => {
    const levels = [2, 1, 3, 2, 2, 1]
    const bytes = await tagged(({ document, tags }) => {
      for (const [index, level] of levels.entries()) {
        if (index > 0) document.addPage()
        tags.bookmark(`${index} č 不 (\\) 🎉`, level, 100)
      }
    })
    const pages = (outlines: PdfFile['outlines']): unknown[] => outlines.map(({ page, kids }) => [page, pages(kids)])
    const { outlines } = await PdfFile.read(bytes)
    expect(pages(outlines)).toEqual([[1, []], [2, [[3, []], [4, []], [5, []]]], [6, []]])
    expect(outlines[0]?.title).toBe('0 č 不 (\\) 🎉')
  })

  test('are left out where there are none', async () => {
    const bytes = await tagged(({ tags, write }) => tags.draw(tags.root.add('P'), () => write('Alone')))
    const pdf = await PdfFile.read(bytes)
    expect(pdf.catalog['/Outlines']).toBeUndefined()
  })
})

describe('what the file says of itself', () => {
  test.each([
    ['Plain', 'Plain'],
    ['Tŷ Křeček, 不 and 🎉', 'Tŷ Křeček, 不 and 🎉'],
    ['(((\\ ) <b>&amp;</b> "it\'s" ]]>', '(((\\ ) <b>&amp;</b> "it\'s" ]]>'],
    ['half \ud83c of \udf89\ud800', 'half \ufffd of \ufffd\ufffd'],
    ['two\r\nlines\u2028and\u0000a \u0007bell\uffff', 'two lines and a  bell\ufffd'],
  ])('%j', async (given, kept) => {
    const bytes = await tagged(({ tags }) => tags.root.add('P', { alt: given }), { title: given, subject: given })
    const pdf = await PdfFile.read(bytes)
    const xmp = await xmpOf(bytes)
    expect(textOf(pdf.information['/Title'])).toBe(kept)
    expect(textOf(pdf.information['/Subject'])).toBe(kept)
    expect(structureOf(pdf).kids).toMatchObject([{ part: { alt: kept } }])
    const inBoth = [
      { language: 'x-default', text: kept },
      { language: 'en-GB', text: kept },
    ]
    expect(xmp.get('dc:title')).toEqual(inBoth)
    expect(xmp.get('dc:description')).toEqual(inBoth)
  })

  test('is the same in both places', async () => {
    const bytes = await tagged(plan, { language: 'cy' })
    const { catalog, information } = await PdfFile.read(bytes)
    const xmp = await xmpOf(bytes)
    const said = (name: string) => xmp.get(name)?.map(({ text }) => text)
    expect(said('dc:language')).toEqual(['cy'])
    expect(textOf(catalog['/Lang'])).toBe('cy')
    expect(said('xmp:CreatorTool')).toEqual([textOf(information['/Creator'])])
    expect(said('pdf:Producer')).toEqual([textOf(information['/Producer'])])
    expect(said('xmp:CreateDate')).toEqual(['2018-02-14T16:30:00Z'])
    expect(textOf(information['/CreationDate'])).toBe('D:20180214163000Z')
    expect(said('pdfuaid:part')).toEqual(['1'])
  })

  test.each([-1, Date.UTC(20_000, 0)])('a clock that is off (%i) makes no file that is', async (now) => {
    expect(await accessibilityFaults(await tagged(plan, { now }))).toEqual([])
  })
})

test('fonts are named as parts of fonts, and the document still knows them afterwards', async () => {
  const { document } = await drawn(plan)
  const fonts = await run(bytesOf(document), 'pdffonts', 'FILE')
  expect(fonts).toMatch(/\n[A-Z]{6}\+AtkinsonHyperlegibleNext-Regular +CID TrueType +Identity-H +yes yes yes/)
  expect(document.getFont().fontName).toBe('AtkinsonHyperlegibleNext-Regular')
})

test('a thousand parts on a hundred pages', async () => {
  const bytes = await tagged(({ document, tags, write }) => {
    tags.draw(tags.root.add('H1'), () => write('Many'))
    tags.bookmark('Many', 1, 0)
    for (let number = 1; number <= 1000; number++) {
      if (number % 10 === 0) document.addPage()
      tags.draw(tags.root.add('P'), () => write(`Part ${number}`))
    }
  })
  expect(await accessibilityFaults(bytes)).toEqual([])
  expect(list((await structText(bytes)).kids)).toHaveLength(1001)
})
