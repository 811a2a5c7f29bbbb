import { describe, expect, it } from 'vitest'
import { layoutWeb } from '../../../../src/renderer/shared/web/layout-web'
import { linesOf } from '../../../../src/renderer/shared/web/lines'
import { labelsFor } from '../../../../src/renderer/shared/web/web-labels'
import { webOf, type WebCard, type WebIdea } from '../../../../src/renderer/shared/web/web-of'
import { webPages } from '../../../../src/renderer/shared/web/web-pages'

const card = (number: number, text = `What card ${number} says in several words`): WebCard => ({
  id: `c${number}`,
  number,
  text,
})
const idea = (number: number, one: number, other: number): WebIdea => ({
  id: `i${number}`,
  number,
  text: `Idea ${number}`,
  joins: [`c${one}`, `c${other}`],
})
const cards = (count: number) => Array.from({ length: count }, (_, index) => card(index + 1))
const box = { width: 1180, height: 480 }
const fontPx = 18

/** Sixty cards and forty ideas in a row of chains: as many as a room makes. */
const many = {
  joined: cards(60),
  ideas: Array.from({ length: 40 }, (_, index) => idea(100 + index, 1 + ((index * 3) % 58), 2 + ((index * 3) % 58))),
}

describe('the web', () => {
  const strength = (number: number, more: object = {}) => ({ ...card(number), kind: 'strength', ...more })
  const all = [
    strength(1),
    strength(2),
    strength(3),
    strength(4, { hidden: true }),
    strength(5, { mergedInto: 'c1' }),
    { ...idea(6, 1, 2), kind: 'idea' },
    { ...idea(7, 1, 4), kind: 'idea' },
  ]

  it('joins what can be seen, and tells what stands alone', () => {
    const web = webOf(all, 'strength')
    expect(web.ideas.map(({ number }) => number)).toEqual([6])
    expect(web.joined.map(({ number }) => number)).toEqual([1, 2])
    expect(web.alone.map(({ number }) => number)).toEqual([3])
  })
})

describe('its picture', () => {
  const place = (joined: readonly WebCard[], ideas: readonly WebIdea[]) => {
    const labels = labelsFor(joined, box.width * box.height, fontPx)
    const links = ideas.map(({ joins: [source, target] }) => ({ source, target }))
    return { labels, places: layoutWeb(labels, links, box) }
  }
  const pages = webPages(many, box.width * box.height, fontPx)

  it('is the same each time', () => {
    expect(place(many.joined, many.ideas)).toEqual(place(many.joined, many.ideas))
  })

  it.each([1, 2, 7, 14])('keeps %i cards inside, and none over another', (count) => {
    const joined = cards(count)
    const ideas = joined.slice(1).map(({ number }) => idea(100 + number, number - 1, number))
    expectReadable(place(joined, ideas))
  })

  it('has each card’s words on every page of sixty cards and forty ideas, and leaves none out', () => {
    expect(pages.length).toBeGreaterThan(1)
    for (const { joined, ideas } of pages) {
      const drawn = place(joined, ideas)
      expectReadable(drawn)
      for (const { words } of drawn.labels) expect(words).not.toBe('')
    }
    expect(pages.flatMap(({ ideas }) => ideas.map(({ id }) => id)).toSorted()).toEqual(
      many.ideas.map(({ id }) => id).toSorted(),
    )
  })

  it('keeps together what hangs together', () => {
    for (const { joined, ideas } of pages) {
      const ids = new Set(joined.map(({ id }) => id))
      for (const { joins } of ideas) expect(joins.every((id) => ids.has(id))).toBe(true)
    }
  })

  it('gives two ideas for the same cards a line each', () => {
    const ideas = [idea(3, 1, 2), idea(4, 2, 1)]
    const { labels, places } = place(cards(2), ideas)
    const [one, other] = linesOf(ideas, labels, places)
    expect(one?.from).not.toEqual(other?.from)
    expect(one?.middle).not.toEqual(other?.middle)
  })

  function expectReadable({ labels, places }: ReturnType<typeof place>): void {
    for (const [index, one] of labels.entries()) {
      const at = places.get(one.id) ?? { x: -1, y: -1 }
      expect(at.x - one.width / 2).toBeGreaterThanOrEqual(-0.5)
      expect(at.x + one.width / 2).toBeLessThanOrEqual(box.width + 0.5)
      expect(at.y - one.height / 2).toBeGreaterThanOrEqual(-0.5)
      expect(at.y + one.height / 2).toBeLessThanOrEqual(box.height + 0.5)
      for (const other of labels.slice(index + 1)) {
        const there = places.get(other.id) ?? { x: -1, y: -1 }
        const apart =
          Math.abs(at.x - there.x) >= (one.width + other.width) / 2 ||
          Math.abs(at.y - there.y) >= (one.height + other.height) / 2
        expect(apart, `${one.words} and ${other.words}`).toBe(true)
      }
    }
  }
})
