import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import papaparse from 'papaparse'

import type { Plan } from '../../src/core/plan'
import { expect, projectFolder, test } from './app'

const run = promisify(execFile)
const london = join(projectFolder, 'resources', 'samples', 'london-youth-policing')

test('the same seed plays the same workshop', async ({ folder }) => {
  test.setTimeout(120_000)
  const once = await demo(['--out', join(folder, 'once'), '--seed', '7', '--attendees', '24'])
  const again = await demo(['--out', join(folder, 'again'), '--seed', '7', '--attendees', '24'])
  expect(again).toEqual({ ...once, pdf: join(folder, 'again', 'plan.pdf') })
  expect(once).toMatchObject({
    organisations: 12,
    people: 24,
    ballots: 24,
    hiddenCards: 0,
    pdf: join(folder, 'once', 'plan.pdf'),
  })
  expect(once.electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(once.votes).toBeGreaterThan(0)
  expect(once.cards).toBeGreaterThan(0)
  expect(once.actions).toBeGreaterThan(0)
  expect(once.priorities).toHaveLength(3)
  for (const priority of once.priorities) {
    expect(Object.keys(priority)).toEqual(['name', 'person', 'organisation', 'sector'])
  }

  const plan = await readFile(join(folder, 'once', 'workshop.json'), 'utf8')
  expect(await readFile(join(folder, 'again', 'workshop.json'), 'utf8')).toBe(plan)
  const screens = await readdir(join(folder, 'once', 'screens'))
  expect(screens.filter((name) => name.endsWith('-projector.png')).length).toBeGreaterThan(10)
  expect(await readdir(join(folder, 'again', 'screens'))).toEqual(screens)
  await expectWhole(once.pdf, JSON.parse(plan))
})

test('an imported conversation is counted as its votes say', async ({ folder }) => {
  const report = await demo(['--out', folder, '--polis', london])
  expect(report).toMatchObject({ cards: 39, hiddenCards: 3, ballots: 26, votes: 638, people: 26 })

  const plan: Plan = JSON.parse(await readFile(join(folder, 'workshop.json'), 'utf8'))
  const [vote] = plan.votes
  const wordsOf = new Map(vote?.names.map(({ optionId, name }) => [optionId, name]))
  const counted = (vote?.result.answers ?? []).map(({ optionId, ...answers }) => ({
    text: wordsOf.get(optionId),
    ...answers,
  }))
  expect(inOrder(counted)).toEqual(inOrder(await countAgain()))
  await expectWhole(report.pdf, plan)
  const words = await wordsIn(report.pdf)
  for (const { 'comment-body': text } of await rowsOf('comments.csv')) {
    const moderatedOut = !counted.some((answer) => answer.text === text)
    expect(words.includes(oneLine(text ?? ''))).toBe(!moderatedOut)
  }
})

interface Report {
  readonly electron: string
  readonly people: number
  readonly organisations: number
  readonly cards: number
  readonly hiddenCards: number
  readonly ballots: number
  readonly votes: number
  readonly priorities: readonly object[]
  readonly actions: number
  readonly pdf: string
}

/** Runs the demo as "npm run demo" does, and reads the last line that it prints. */
async function demo(args: readonly string[]): Promise<Report> {
  const { stdout } = await run(process.execPath, [join(projectFolder, 'scripts', 'demo.mjs'), ...args], {
    cwd: projectFolder,
  })
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
}

/** Sound as a file, and with the plan's organisations, priorities and actions as text. */
async function expectWhole(pdf: string, plan: Plan): Promise<void> {
  const { stdout } = await run('qpdf', ['--check', pdf])
  expect(stdout).toContain('No syntax or stream encoding errors found')
  const words = await wordsIn(pdf)
  const named = [...plan.organisations, ...plan.priorities].map(({ name }) => name)
  for (const text of [...named, ...plan.actions.map((action) => action.text)]) expect(words).toContain(oneLine(text))
}

async function wordsIn(pdf: string): Promise<string> {
  return oneLine((await run('pdftotext', ['-raw', pdf, '-'])).stdout)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Every shown statement's answers from the published files, each person's latest one only. */
async function countAgain() {
  const latest = new Map<string, { at: number; statement: string; vote: string }>()
  for (const { timestamp, 'comment-id': statement = '', 'voter-id': voter, vote = '' } of await rowsOf('votes.csv')) {
    const key = `${voter} on ${statement}`
    const at = Number(timestamp)
    if (at >= (latest.get(key)?.at ?? 0)) latest.set(key, { at, statement, vote })
  }
  const given = (statement: string | undefined, answer: string) =>
    [...latest.values()].filter((vote) => vote.statement === statement && vote.vote === answer).length
  const statements = (await rowsOf('comments.csv')).filter(({ moderated }) => moderated !== '-1')
  return statements.map(({ 'comment-id': id, 'comment-body': text }) => ({
    text,
    agree: given(id, '1'),
    pass: given(id, '0'),
    disagree: given(id, '-1'),
  }))
}

async function rowsOf(name: string): Promise<Partial<Record<string, string>>[]> {
  const text = await readFile(join(london, name), 'utf8')
  return papaparse.parse<Partial<Record<string, string>>>(text, { header: true, skipEmptyLines: true }).data
}

function inOrder<Answer extends { readonly text: string | undefined }>(answers: readonly Answer[]): Answer[] {
  return answers.toSorted((one, other) => (one.text ?? '').localeCompare(other.text ?? ''))
}
