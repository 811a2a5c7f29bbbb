import type { JoinedSpellings } from '@core/web/joined-spellings'
import type { AlikeNames } from '@core/web/spellings'
import type { OrganisationWeb } from '@core/web/web'
import type { WebLayout } from '@core/web/web-layout'
import { z } from 'zod'
import { text } from './bounded'

const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)

/** Both days included; an empty one is an open end. */
export const webRequest = z.strictObject({ from: date, to: date })

/** What somebody decides about names that look alike. */
export const spellingDecision = z.discriminatedUnion('do', [
  /** They are one organisation's, which stands under `name`. */
  z.strictObject({ do: z.literal('join'), names: z.array(text).min(1).max(100).readonly(), name: text }),
  z.strictObject({ do: z.literal('separate'), spelling: text }),
  /** They are two organisations'; false forgets that. */
  z.strictObject({ do: z.literal('keep-apart'), names: z.tuple([text, text]).readonly(), apart: z.boolean() }),
])

export type SpellingDecision = z.infer<typeof spellingDecision>

/** A web, and where a picture of it puts everything. */
export interface PicturedWeb {
  readonly web: OrganisationWeb
  readonly layout: WebLayout
}

/** Who works with whom over the workshops of this laptop, without rehearsals. */
export interface WebAcross extends PicturedWeb {
  /** How many workshops there are to read it from, whenever they were. */
  readonly workshops: number
  /** Spellings that somebody joined. */
  readonly joined: readonly JoinedSpellings[]
  /** Names that may be one organisation's, of which nobody has said anything yet. */
  readonly alike: readonly AlikeNames[]
  /** Files with decisions about spellings that could not be read and were kept. */
  readonly unreadable: readonly string[]
}
