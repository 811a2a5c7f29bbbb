import { onTheirOwn, type OrganisationWeb } from '@core/web/web'
import { labelLook, type WebLabel, type WebLayout } from '@core/web/web-layout'
import { layoutInTurns, layoutOf } from '@main/web/lay-out'
import { describe, expect, it, test } from 'vitest'
import { webOfMany } from './webs'

const wide = 16 / 9
const empty: OrganisationWeb = { organisations: [], links: [] }

const covers = (one: WebLabel, other: WebLabel) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.01 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.01

function covered({ labels }: WebLayout): string[] {
  return labels.flatMap((one, index) =>
    labels.slice(index + 1).flatMap((other) => (covers(one, other) ? [`${one.name} and ${other.name}`] : [])),
  )
}

describe.each([1, 2, 3, 12, 40, 150])('a picture of %i organisations', (count) => {
  const web = webOfMany(count)
  const layout = layoutOf(web, wide)

  it('has everybody in it, once, and every link between two of them', () => {
    expect(layout.labels.map(({ name }) => name).toSorted()).toEqual(
      web.organisations.map(({ name }) => name).toSorted(),
    )
    expect(layout.lines).toHaveLength(web.links.length)
    expect(layout.leftOut).toBe(0)
  })

  it('covers no label with another, and leaves none outside', () => {
    expect(covered(layout)).toEqual([])
    for (const { x, y, width, height } of layout.labels) {
      expect(x - width / 2).toBeGreaterThanOrEqual(-0.01)
      expect(y - height / 2).toBeGreaterThanOrEqual(-0.01)
      expect(x + width / 2).toBeLessThanOrEqual(layout.width + 0.01)
      expect(y + height / 2).toBeLessThanOrEqual(layout.height + 0.01)
    }
  })

  it('puts no number on a label or another number', () => {
    const { width, height } = labelLook.number
    const numbers = layout.lines.flatMap(({ number }, index) =>
      number === null ? [] : [{ name: `number ${index}`, words: [], width, height, ...number }],
    )
    expect(covered({ ...layout, labels: [...layout.labels, ...numbers] })).toEqual([])
    if (count <= 40) expect(numbers).toHaveLength(web.links.length)
  })

  it('is the same each time, and in turns', async () => {
    expect(layoutOf(web, wide)).toEqual(layout)
    expect(await layoutInTurns(web, wide)).toEqual(layout)
  })

  it('puts those on their own below all others', () => {
    const alone = new Set(onTheirOwn(web).map(({ name }) => name))
    expect(layout.aloneTop === null).toBe(alone.size === 0)
    for (const { name, y, height } of layout.labels) {
      if (alone.has(name)) expect(y - height / 2).toBeGreaterThan(layout.aloneTop ?? 0)
      else expect(y + height / 2).toBeLessThan(layout.aloneTop ?? Infinity)
    }
  })
})

test('those who work together are nearer to one another than to others', () => {
  const clique = (...names: string[]) =>
    names.flatMap((one, index) => names.slice(index + 1).map((other) => ({ between: [one, other] as const, ties: [] })))
  const [here, there] = [
    ['A', 'B', 'C', 'D', 'E'],
    ['V', 'W', 'X', 'Y', 'Z'],
  ]
  const links = [...clique(...here), ...clique(...there), { between: ['A', 'Z'] as const, ties: [] }]
  const organisations = [...here, ...there].map((name) => ({ name, sector: 'other' as const, dates: [] }))
  const places = new Map(layoutOf({ organisations, links }, wide).labels.map((label) => [label.name, label]))
  const distance = (one: string, other: string) => {
    const [from, to] = [places.get(one), places.get(other)]
    return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0))
  }
  const mean = (some: readonly string[], others: readonly string[]) => {
    const pairs = some.flatMap((one) => others.filter((other) => other !== one).map((other) => distance(one, other)))
    return pairs.reduce((sum, each) => sum + each, 0) / pairs.length
  }
  expect(mean(here, here) * 1.3).toBeLessThan(mean(here, there))
  expect(mean(there, there) * 1.3).toBeLessThan(mean(here, there))
})

test('nobody at all is an empty picture', () => {
  expect(layoutOf(empty, wide)).toMatchObject({ labels: [], lines: [], aloneTop: null, leftOut: 0 })
})

test('of more than can be read, those with the most links are in it', () => {
  const web = webOfMany(400)
  const { labels, leftOut } = layoutOf(web, wide)
  expect(labels.length + leftOut).toBe(400)
  expect(labels).toHaveLength(150)
})

test('a name of any length has a label of three short lines at most', () => {
  const long = `${'Very '.repeat(20)}Long${'X'.repeat(200)} 🤝`
  const organisations = [{ name: long, sector: 'other' as const, dates: [] }]
  const [label] = layoutOf({ organisations, links: [] }, wide).labels
  expect(label?.words).toHaveLength(3)
  for (const words of label?.words ?? []) expect(words.length).toBeLessThanOrEqual(20)
  expect(label?.words.at(-1)).toContain('…')
})

test('a large picture lets others have their turn', async () => {
  let turns = 0
  let done = false
  const count = () => {
    turns += 1
    if (!done) setImmediate(count)
  }
  setImmediate(count)
  await layoutInTurns(webOfMany(150), wide)
  done = true
  expect(turns).toBeGreaterThan(5)
})
