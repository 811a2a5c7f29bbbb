/** What a page's content stream says of itself. */
export interface ContentMarks {
  /** In the order of the stream; a piece of marked content that has no number is an artifact. */
  readonly pieces: readonly { readonly type: string; readonly mcid: number | null }[]
  /** Text or paint outside of all marks, marks within marks, marks that cross other brackets. */
  readonly faults: readonly string[]
  /** The glyphs drawn, by the name of the font on the page. */
  readonly glyphs: ReadonlyMap<string, ReadonlySet<number>>
}

const painting = new Set('S s f F f* B B* b b* sh Do BI EI Tj TJ \' "'.split(' '))
const ends: Readonly<Record<string, string>> = { Q: 'q', EMC: 'BDC', ET: 'BT' }
const tokens = /\((?:\\.|[^\\()])*\)|<<|>>|<[\da-fA-F\s]*>|\/[^\s/<>[\]()]*|[[\]]|[^\s/<>[\]()]+/gs

/** Reads the operators of a content stream as jsPDF writes them: no inline images, no comments. */
export function readMarks(stream: string): ContentMarks {
  const pieces: { type: string; mcid: number | null }[] = []
  const faults: string[] = []
  const glyphs = new Map<string, Set<number>>()
  const open: string[] = []
  let operands: string[] = []
  let font = ''
  for (const [token] of stream.matchAll(tokens)) {
    if (/^[(<[\]>/]/.test(token) || /^[-+.\d]+$/.test(token)) {
      operands.push(token)
      continue
    }
    const marked = open.includes('BDC')
    if (painting.has(token) && !marked) faults.push(`${token} outside of marked content, after ${pieces.length} pieces`)
    switch (token) {
      case 'BMC':
      case 'BDC': {
        const [type = ''] = operands
        const mcid = /\/MCID (\d+)/.exec(operands.join(' '))?.[1]
        if (marked) faults.push(`${type} within other marked content`)
        if (mcid === undefined && type !== '/Artifact') faults.push(`${type} is neither numbered nor an artifact`)
        pieces.push({ type: type.slice(1), mcid: mcid === undefined ? null : Number(mcid) })
        open.push('BDC')
        break
      }
      case 'q':
      case 'BT':
        open.push(token)
        break
      case 'Q':
      case 'EMC':
      case 'ET':
        if (open.pop() !== ends[token]) {
          faults.push(`${token} ends what did not begin last, after ${pieces.length} pieces`)
        }
        break
      case 'Tf':
        font = operands[0]?.slice(1) ?? ''
        break
      case 'Tj': {
        const drawn = glyphs.get(font) ?? new Set()
        glyphs.set(font, drawn)
        for (const [glyph] of (operands[0] ?? '').matchAll(/[\da-fA-F]{4}/g)) drawn.add(Number.parseInt(glyph, 16))
      }
    }
    operands = []
  }
  if (open.length > 0) faults.push(`${open.join(', ')} left open at the end of the page`)
  return { pieces, faults, glyphs }
}
