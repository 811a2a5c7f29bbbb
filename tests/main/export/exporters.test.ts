import { expect, test } from 'vitest'
import { languages } from '@core/language'
import { exporters } from '@main/export/exporters'
import { exportFileName } from '@main/export/file-name'
import { exportKinds } from '@protocol/exports'
import { fullPlan } from './full-plan'
import { fontFolder, now } from './pdf-tools'

const beginnings: Readonly<Record<string, string>> = { pdf: '%PDF-', html: '<!doctype html>', docx: 'PK', xlsx: 'PK' }

test.each(exportKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  '%s in %s is made of a plan with something of everything, under its own name, and the same twice',
  async (kind, language) => {
    const plan = fullPlan()
    const shares: number[] = []
    const exporter = await exporters[kind]()
    const make = () => exporter(plan, { fontFolder, now, language, onProgress: (share) => shares.push(share) })
    const files = await make()
    if (kind === 'mail-eml') expect(files).toHaveLength(plan.organisations.length)
    else expect(files.map(({ name }) => name)).toEqual([exportFileName(plan, kind, language)])
    for (const { name, bytes } of files) {
      const beginning = beginnings[name.split('.').at(-1) ?? ''] ?? ''
      expect(Buffer.from(bytes).toString('latin1', 0, beginning.length)).toBe(beginning)
      expect(bytes.length).toBeGreaterThan(50)
    }
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
    for (const share of shares) expect(share).toBeLessThanOrEqual(1)
    const again = await make()
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    )
  },
)
