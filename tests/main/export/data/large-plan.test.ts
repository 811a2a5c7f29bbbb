import type { Plan } from '@core/plan'
import { actionsCsv } from '@main/export/data/actions-csv'
import { calendarIcs } from '@main/export/data/calendar-ics'
import { cardsCsv } from '@main/export/data/cards-csv'
import { mailWith } from '@main/export/data/mail-eml'
import { planJson } from '@main/export/data/plan-json'
import { tablesXlsx } from '@main/export/data/tables-xlsx'
import type { Exporter } from '@main/export/exporter'
import { planSchema } from '@protocol/plan-file'
import { readCsv } from '@protocol/csv'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { cards, manyActions, samplePlan } from '../sample-plan'

const plan: Plan = samplePlan({
  actions: manyActions(500),
  voices: [
    {
      name: null,
      cards: Array.from({ length: 5000 }, (_, index) => ({
        ...(cards[index % cards.length] ?? { text: '', kind: 'idea', tag: '', enteredFor: false, merged: [] }),
        number: index + 1,
      })),
    },
  ],
})

async function made(exporter: Exporter) {
  return exporter(plan, { now: 0, fontFolder: '', language: 'en', onProgress: () => undefined })
}

const textOf = async (exporter: Exporter) => Buffer.from((await made(exporter))[0]?.bytes ?? []).toString('utf8')

describe('a plan of 500 actions and 5,000 cards is whole', () => {
  test('as CSV', async () => {
    expect(readCsv(await textOf(actionsCsv), ',')).toHaveLength(501)
    const numbers = readCsv(await textOf(cardsCsv), ',').map(({ fields }) => fields[0])
    expect(numbers.slice(1)).toEqual(Array.from({ length: 5000 }, (_, index) => String(index + 1)))
  })

  test('as a workbook', async () => {
    const parts = unzipSync((await made(tablesXlsx))[0]?.bytes ?? new Uint8Array())
    const sheets = [1, 2].map((sheet) => strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()))
    const rows = sheets.map((sheet) => sheet.split('<row ').length - 1)
    expect(rows).toEqual([501, 5001])
  })

  test('as a calendar, and a mail to everybody', async () => {
    const due = plan.actions.filter(({ due: day, status }) => day !== '' && status !== 'done' && status !== 'stopped')
    const calendar = new ICAL.Component(ICAL.parse(await textOf(calendarIcs)))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(due.length)
    const bytes = Buffer.alloc(1_000_000)
    const pdf: Exporter = async () => [{ name: 'plan.pdf', contentType: 'application/pdf', bytes }]
    expect(await made(mailWith(pdf))).toHaveLength(plan.organisations.length)
  })

  test('as data', async () => {
    expect(planSchema.parse(JSON.parse(await textOf(planJson)))).toStrictEqual(plan)
  })
})
