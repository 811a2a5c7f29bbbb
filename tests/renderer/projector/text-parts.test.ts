import { expect, it } from 'vitest'
import { parts } from '../../../src/renderer/projector/fitting/text-parts'

const sentence = 'Nobody organised it, and the hospital never knew of it at all. '

it('a text is its paragraphs', () => {
  expect(parts('One.\n\n Two. \n')).toEqual(['One.', 'Two.'])
  expect(parts('  \n ')).toEqual([])
})

it.each([
  ['long paragraphs', sentence.repeat(20)],
  ['a sentence without an end', 'and then '.repeat(120)],
  ['a word without an end', 'a'.repeat(900)],
])('%s are parted so that nothing is lost and nothing is too long', (_, text) => {
  const all = parts(text)
  expect(all.length).toBeGreaterThan(1)
  for (const part of all) expect(part.length).toBeLessThanOrEqual(330)
  expect(all.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
})
