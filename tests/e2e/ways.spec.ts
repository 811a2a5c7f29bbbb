import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { reportOn } from '../../scripts/demo/report.mjs'
import type { Plan } from '../../src/core/plan'
import { waysOfWorking } from '../../src/core/ways-of-working/ways-of-working'
import { expect, projectFolder, test } from './app'

const run = promisify(execFile)

type Report = ReturnType<typeof reportOn>

const attendees = 8

/** What each way is for: of these there must be something, and how many the facilitator brings. */
const comesOf: Readonly<Record<string, Partial<Record<keyof Report, number>>>> = {
  'shared-challenges': { themes: 3, priorities: 3, actions: 8, commitments: 0 },
  'two-equal-partners': { themes: 5, priorities: 3, matches: 0, clauses: 5, responses: 0 },
  'what-is-right': { matches: 0, links: 0, commitments: 0, actions: 4, priorities: 2 },
  'being-at-the-centre': { privateCommitments: 0, responses: 0, actions: 4, priorities: 1 },
  'strong-web': { invitations: 0, links: 0, commitments: 0, priorities: 3 },
}

test('every way of working is played through the door to its plan', async ({ folder }) => {
  test.setTimeout(180_000)
  const played = waysOfWorking.map(({ id }) => id)
  expect(Object.keys(comesOf)).toEqual(played)
  // Three at a time: each is an app, its crowd and a phone, and mostly waits for its screens.
  const waiting = [...played]
  const inTurn = async () => {
    for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) await play(way, join(folder, way))
  }
  await Promise.all([inTurn(), inTurn(), inTurn()])
})

async function play(way: string, out: string): Promise<void> {
  const args = ['--out', out, '--way', way, '--attendees', String(attendees), '--seed', '5']
  const { stdout } = await run(process.execPath, [join(projectFolder, 'scripts', 'demo.mjs'), ...args], {
    cwd: projectFolder,
  })
  const report: Report = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  const plan: Plan = JSON.parse(await readFile(join(out, 'workshop.json'), 'utf8'))
  await test.step(`${way}: what the room did is in the plan`, () => expectAsPlayed(way, report, plan))
  await test.step(`${way}: and in its PDF`, () => expectInPdf(report.pdf, plan))
  await test.step(`${way}: every stage was looked at`, async () => {
    const screens = await readdir(join(out, 'screens'))
    for (const whose of ['facilitator', 'projector', 'phone']) {
      const taken = screens.filter((name) => name.endsWith(`-${whose}.png`))
      expect(taken.length).toBeGreaterThanOrEqual(waysOfWorking.find(({ id }) => id === way)?.stages.length ?? 0)
    }
  })
}

function expectAsPlayed(way: string, report: Report, plan: Plan): void {
  for (const [what, count] of Object.entries(comesOf[way] ?? {})) {
    const came = Object.entries(report).find(([name]) => name === what)?.[1]
    const counted = Array.isArray(came) ? came.length : Number(came)
    if (count === 0) expect(counted, `${what} of ${way}`).toBeGreaterThan(0)
    else expect(counted, `${what} of ${way}`).toBe(count)
  }
  expect(plan).toMatchObject({ rehearsal: true, closed: true })
  // Besides the crowd there is the phone that is looked at.
  expect(plan.people).toBe(attendees + 1)
  expect(plan.organisations).toHaveLength(12)
  const checked = plan.checks.flatMap(({ drafts }) => drafts)
  expect({
    people: plan.people + plan.online,
    organisations: plan.organisations.length,
    cards: plan.voices.reduce((sum, { cards }) => sum + cards.length, 0),
    ballots: plan.votes.reduce((sum, { result }) => sum + result.ballots, 0),
    priorities: plan.priorities.map(({ name }) => name),
    actions: plan.actions.length,
    decisions: plan.decisions.length,
    commitments: plan.commitments.length,
    privateCommitments: plan.leftOut.privateCommitments,
    links: plan.links.length,
    invitations: plan.invitations.length,
    matches: plan.offers.filter(({ matched }) => matched).length,
    clauses: plan.agreement.clauses.length,
    responses: checked.reduce((sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count, 0), 0),
  }).toEqual({
    people: report.people,
    organisations: report.organisations,
    cards: report.cards,
    ballots: report.ballots,
    priorities: report.priorities.map(({ name }) => name),
    actions: report.actions,
    decisions: report.decisions,
    commitments: report.commitments,
    privateCommitments: report.privateCommitments,
    links: report.links,
    invitations: report.invitations,
    matches: report.matches,
    clauses: report.clauses,
    responses: report.responses,
  })
  expect(report.hiddenCards).toBe(0)
  expect(plan.leftOut.votesNotRevealed).toBe(0)
}

async function expectInPdf(pdf: string, plan: Plan): Promise<void> {
  const { stdout } = await run('pdftotext', ['-raw', pdf, '-'])
  const all = oneLine(stdout)
  const texts = [
    plan.title,
    plan.place,
    ...plan.organisations.map(({ name }) => name),
    ...plan.priorities.map(({ name }) => name),
    ...plan.actions.flatMap(({ text, measure, lead }) => [text, measure, lead]),
    ...plan.decisions,
    ...plan.voices.flatMap(({ cards }) => cards.map(({ text }) => text)),
    ...plan.commitments.flatMap(({ text, organisation }) => [text, organisation ?? '']),
    ...plan.offers.flatMap(({ offer, need, takenUpBy }) => [offer ?? '', need ?? '', takenUpBy]),
    ...plan.links.flatMap(({ idea, joins }) => [idea, ...joins]),
    ...plan.invitations.flatMap(({ who, asker }) => [who, asker]),
    ...plan.agreement.clauses.map(({ text }) => text),
    ...plan.checks.flatMap(({ drafts }) => drafts.flatMap(({ name, words, reply }) => [name, ...words, reply])),
  ]
  expect(texts.filter((text) => !all.includes(oneLine(text)))).toEqual([])
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
