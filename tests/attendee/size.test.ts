import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPage, type BuiltFile } from './built-page'

/** The first load, all files together, over a slow guest Wi-Fi that everybody joins at once. */
const mostBytes = 60 * 1024

describe('the phones’ page as it is built', () => {
  let files: readonly BuiltFile[] = []

  beforeAll(async () => {
    files = await builtPage()
  }, 60_000)

  it('is small enough, compressed', () => {
    const sizes = files.map(({ name, bytes }) => ({ name, gzip: gzipSync(bytes, { level: 9 }).length }))
    const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0)
    console.log(`First load: ${(total / 1024).toFixed(1)} KB compressed, of ${mostBytes / 1024} KB`)
    expect(sizes.map(({ name }) => name)).toContain('index.html')
    expect(total).toBeLessThanOrEqual(mostBytes)
  })

  it('has nothing that the door’s policy forbids', () => {
    const html = textOf(files, '.html')
    expect(html).not.toMatch(/<style|style="|<script(?![^>]*\bsrc=)|\son\w+="|data:/)
    expect(textOf(files, '.css')).not.toMatch(/data:|@import|https?:/)
    expect(textOf(files, '.js')).not.toMatch(/\beval\(|new Function|\bimport\(/)
  })

  // Chrome 90 and Safari 14 have none of these. Syntax is the build's business (its target); what is called is not.
  it.each([
    ['structuredClone', /\bstructuredClone\b/],
    ['crypto.randomUUID', /randomUUID/],
    ['crypto.subtle', /\.subtle\b/],
    ['Object.hasOwn', /\.hasOwn\b/],
    ['Object.groupBy', /\.groupBy\b/],
    ['at', /\.at\(/],
    ['findLast', /\.findLast/],
    ['toSorted and its kin', /\.to(Sorted|Reversed|Spliced)\(/],
    ['Array.fromAsync', /\.fromAsync\b/],
    ['replaceChildren', /\.replaceChildren\b/],
    ['AbortSignal.timeout', /AbortSignal\.(timeout|any)/],
    ['Promise.withResolvers', /withResolvers/],
    ['Error’s cause', /\bcause:/],
    ['private fields and static blocks', /\bstatic\s*\{|[{;]#\w/],
    ['lookbehind', /\(\?<[=!]/],
    ['top-level await', /^\s*await\b/m],
  ])('calls for nothing that old phones lack: %s', (_, pattern) => {
    expect(textOf(files, '.js')).not.toMatch(pattern)
  })

  it.each([
    [':has()', /:has\(/],
    ['container queries', /@container|container-type/],
    ['layers', /@layer/],
    ['nesting', /[{;]\s*&/],
    ['new colours', /color-mix\(|oklch\(|light-dark\(/],
    ['new units', /\d(dvh|svh|lvh|cqw|cqi)\b/],
    ['gaps in a flexbox', /(^|[;{])(row-|column-)?gap:/],
    ['inset', /[;{]inset:/],
    ['aspect-ratio', /aspect-ratio/],
  ])('is drawn with nothing that old phones lack: %s', (_, pattern) => {
    expect(textOf(files, '.css')).not.toMatch(pattern)
  })
})

function textOf(files: readonly BuiltFile[], ending: string): string {
  const texts = files.filter(({ name }) => name.endsWith(ending)).map(({ bytes }) => bytes.toString())
  if (texts.length === 0) throw new Error(`No ${ending} was built`)
  return texts.join('\n')
}
