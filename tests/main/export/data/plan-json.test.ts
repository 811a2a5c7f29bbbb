import { readFile } from 'node:fs/promises'
import { planSchema } from '@protocol/plan-file'
import { planJson } from '@main/export/data/plan-json'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { fullPlan } from '../full-plan'
import { hostilePlan } from './hostile-plan'

const context = { now: 0, fontFolder: '', language: 'en', onProgress: () => undefined } as const

// Its last card is longer than any workshop can hold.
const hostile = { ...hostilePlan(), voices: hostilePlan().voices.slice(0, 1) }

test.for([['full', fullPlan()] as const, ['hostile', hostile] as const])(
  'the %s plan reads back equal from its file',
  async ([, plan]) => {
    const [file] = await planJson(plan, context)
    expect(file?.name).toMatch(/ - plan data\.json$/)
    const text = Buffer.from(file?.bytes ?? []).toString('utf8')
    expect(planSchema.parse(JSON.parse(text))).toStrictEqual(plan)
    expect(text.split('\n')[1]).toBe('  "format": "roundtable-plan",')
  },
)

test('every field of a plan is in docs/plan-json.md', async () => {
  const page = await readFile(new URL('../../../../docs/plan-json.md', import.meta.url), 'utf8')
  const fields = [...new Set(fieldsOf(z.toJSONSchema(planSchema)))]
  expect(fields.length).toBeGreaterThan(90)
  expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([])
})

/** The names of the fields that a JSON schema describes, wherever they are in it. */
function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)]
      : fieldsOf(value),
  )
}
