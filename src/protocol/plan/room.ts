import { z } from 'zod'
import { integer, journalledListOf, text } from '../bounded'
import { sector } from '../parts/details'
import { cardKind } from '../parts/stage-plan'

export const planOrganisation = z.strictObject({ name: text, sector, people: integer })

export const planCard = z.strictObject({
  number: integer,
  text,
  kind: cardKind,
  tag: text,
  enteredFor: z.boolean(),
  merged: journalledListOf(text),
})

export const equalVoice = z.strictObject({
  sectors: journalledListOf(
    z.strictObject({
      sectors: journalledListOf(sector),
      people: integer,
      shared: integer,
      cards: integer,
      organisations: integer,
      heard: integer,
    }),
  ),
  absent: journalledListOf(text),
  notHeard: journalledListOf(text),
})

export const organisationWeb = z.strictObject({
  organisations: journalledListOf(z.strictObject({ name: text, sector, dates: journalledListOf(text) })),
  links: journalledListOf(
    z.strictObject({
      between: z.tuple([text, text]),
      ties: journalledListOf(
        z.strictObject({ kind: z.enum(['action', 'offer', 'commitment']), text, date: text, workshop: text }),
      ),
    }),
  ),
})
