import { beforeEach, expect, test, vi } from 'vitest'
import { linkCredential } from '../../../../src/renderer/shared/connection/link-credential'

// What a tab has of its own: an address, and a place that lasts as long as it.
const address = { pathname: '/note-taker/', hash: '' }
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('location', address)
  vi.stubGlobal('sessionStorage', {
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, value: string) => kept.set(place, value),
  })
  vi.stubGlobal('history', { replaceState: () => (address.hash = '') })
  return () => vi.unstubAllGlobals()
})

test('a link is its key until it is given a token, then the key is gone from the address', () => {
  address.hash = '#k=first'
  const credential = linkCredential('note-taker')
  expect(credential.read()).toEqual({ type: 'key', key: 'first' })
  credential.keep('a-token')
  expect(address.hash).toBe('')
  expect(credential.read()).toEqual({ type: 'token', token: 'a-token' })
})

test('a tab that is loaded again, or opens the same link again, is still itself', () => {
  address.hash = '#k=first'
  linkCredential('note-taker').keep('a-token')
  expect(linkCredential('note-taker').read()).toEqual({ type: 'token', token: 'a-token' })
  address.hash = '#k=first'
  expect(linkCredential('note-taker').read()).toEqual({ type: 'token', token: 'a-token' })
})

test('another link in the same tab is a new key', () => {
  address.hash = '#k=first'
  linkCredential('note-taker').keep('a-token')
  address.hash = '#k=second'
  expect(linkCredential('note-taker').read()).toEqual({ type: 'key', key: 'second' })
})

test('a page without a link has nothing to show, nor has it what another page was given', () => {
  address.hash = '#k=first'
  linkCredential('screen').keep('a-token')
  expect(linkCredential('note-taker').read()).toBeNull()
})
