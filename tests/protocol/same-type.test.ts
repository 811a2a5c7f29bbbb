import { expectTypeOf, test } from 'vitest'
import type { Claim, Differing, Nothing, Same } from '@protocol/same-type'

interface Card {
  readonly type: 'card'
  readonly tags: readonly { readonly name: string; readonly colour?: string }[]
}

interface OtherCard {
  readonly type: 'card'
  readonly tags: readonly { readonly name: string }[]
}

test('types that differ in a field that may be left out are told apart, where assignability does not', () => {
  expectTypeOf<Same<Card, OtherCard>>().toEqualTypeOf<false>()
  expectTypeOf<Differing<Card | { type: 'a' }, OtherCard | { type: 'a' }>>().toEqualTypeOf<'card'>()
  expectTypeOf<Differing<{ type: 'a' } | { type: 'b' }, { type: 'a' }>>().toEqualTypeOf<'b'>()
})

test('readonly and how a type was put together make no difference', () => {
  expectTypeOf<Same<{ a: string[] }, { readonly a: readonly string[] }>>().toEqualTypeOf<true>()
  expectTypeOf<Same<{ a: 1 } & { b?: 2 }, { a: 1; b?: 2 }>>().toEqualTypeOf<true>()
})

test('undefined and left out are not the same', () => {
  expectTypeOf<Same<{ a?: string }, { a?: string | undefined }>>().toEqualTypeOf<false>()
  expectTypeOf<Same<{ a: unknown }, { a: string }>>().toEqualTypeOf<false>()
})

test('a false claim does not compile', () => {
  // @ts-expect-error -- the claim is false
  expectTypeOf<Claim<Same<Card, OtherCard>>>().toEqualTypeOf<true>()
  // @ts-expect-error -- there is something
  expectTypeOf<Nothing<Differing<Card, OtherCard>>>().toEqualTypeOf<never>()
})
