import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A rule of the layers, and a file that breaks it and nothing else. */
interface Planted {
  readonly rule: string
  readonly file: string
  readonly text: string
  /** What the report must say of the file. */
  readonly reported: RegExp
}

const project = join(import.meta.dirname, '../..')
let copy = ''

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'roundtable-layers-'))
  for (const name of ['src', 'tsconfig.json', '.oxlintrc.json', 'package.json']) {
    await cp(join(project, name), join(copy, name), { recursive: true })
  }
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'))
})

afterAll(() => rm(copy, { recursive: true, force: true }))

describe('oxlint', () => {
  const lint = () => run('oxlint', ['--deny-warnings', 'src'])
  const planted: Planted[] = [
    imports('core imports no package', 'core', 'zod'),
    imports('core imports nothing of Node', 'core', 'node:fs'),
    imports('core imports no protocol', 'core', '@protocol/library'),
    imports('core imports no main', 'core', '../main/command-line'),
    uses('core has no clock', 'core', 'Date.now()'),
    uses('core has no randomness', 'core', 'Math.random()'),
    uses('core has no timer', 'core', 'setTimeout(() => {}, 1)'),
    imports('protocol imports no Electron', 'protocol', 'electron'),
    imports('protocol imports nothing of Node', 'protocol', 'node:fs'),
    imports('protocol imports no React', 'protocol', 'react'),
    imports('protocol imports no main', 'protocol', '../main/command-line'),
    imports('protocol imports no renderer', 'protocol', '../renderer/shared/words/labels'),
    imports('main imports no React', 'main', 'react'),
    imports('main imports no renderer', 'main', '../renderer/shared/words/labels'),
    imports('main imports no preload', 'main', '../preload/index'),
    imports('preload imports no package', 'preload', 'zod'),
    imports('preload imports nothing of Node', 'preload', 'node:fs'),
    imports('preload imports no main', 'preload', '../main/command-line'),
    imports('preload imports no renderer', 'preload', '../renderer/shared/words/labels'),
    imports('renderer imports no Electron', 'renderer', 'electron'),
    imports('renderer imports nothing of Node', 'renderer', 'node:fs'),
    imports('renderer imports no main', 'renderer', '../main/command-line'),
    imports('renderer imports no preload', 'renderer', '../preload/index'),
    imports('a page imports no other page', 'renderer/note-taker', '../facilitator/App'),
    imports('the projector imports no other page', 'renderer/projector', '../note-taker/Desk'),
    imports('the facilitator’s page imports no other page', 'renderer/facilitator', '../projector/language'),
    imports('what pages share imports no page', 'renderer/shared', '../facilitator/App'),
    imports('attendee imports no Electron', 'attendee', 'electron'),
    imports('attendee imports nothing of Node', 'attendee', 'node:fs'),
    imports('attendee imports no React', 'attendee', 'react'),
    imports('attendee imports no schemas', 'attendee', 'zod'),
    imports('attendee imports no main', 'attendee', '../main/command-line'),
    imports('attendee imports no preload', 'attendee', '../preload/index'),
    imports('attendee imports no renderer', 'attendee', '../renderer/shared/words/labels'),
    imports('core imports no attendee', 'core', '../attendee/order'),
    imports('protocol imports no attendee', 'protocol', '../attendee/order'),
    imports('main imports no attendee', 'main', '../attendee/order'),
    imports('preload imports no attendee', 'preload', '../attendee/order'),
    imports('renderer imports no attendee', 'renderer', '../attendee/order'),
    uses('no page writes HTML', 'renderer', "document.body.innerHTML = ''"),
    uses('the phones’ page writes no HTML', 'attendee', "document.body.innerHTML = ''"),
    uses('nobody says any', 'protocol', '((value: any) => value)(1)'),
  ]

  test('finds nothing in the project as it is', async () => {
    expect(await lint()).toMatchObject({ code: 0 })
  })

  test.each(planted)('$rule', async (violation) => {
    expect(await reportOf(violation, lint)).toMatch(violation.reported)
  })
})

describe('tsc', () => {
  const planted = [
    { rule: 'core has no DOM', layer: 'core', text: 'export const planted = document.title' },
    { rule: 'core has no Node', layer: 'core', text: 'export const planted = process.pid' },
    { rule: 'protocol has no DOM', layer: 'protocol', text: 'export const planted = document.title' },
    { rule: 'protocol has no Node', layer: 'protocol', text: 'export const planted = process.pid' },
    { rule: 'main has no DOM', layer: 'main', text: 'export const planted = document.title' },
    { rule: 'renderer has no Node', layer: 'renderer', text: 'export const planted = process.pid' },
    { rule: 'attendee has no Node', layer: 'attendee', text: 'export const planted = process.pid' },
    { rule: 'attendee has nothing younger than old phones', layer: 'attendee', text: 'export const planted = [1].at(-1)' },
    {
      rule: 'core is not built with protocol',
      layer: 'core',
      text: "export type { Outcome } from '../protocol/window-contract'",
    },
    { rule: 'main is not built with renderer', layer: 'main', text: "export { bridge } from '../renderer/shared/connection/bridge'" },
    { rule: 'attendee is not built with renderer', layer: 'attendee', text: "export { bridge } from '../renderer/shared/connection/bridge'" },
    { rule: 'attendee is not built with main', layer: 'attendee', text: "export { readCommandLine } from '../main/command-line'" },
    { rule: 'renderer is not built with main', layer: 'renderer', text: "export { readCommandLine } from '../main/command-line'" },
  ]

  test.each(planted)('$rule', async ({ rule, layer, text }) => {
    const file = join('src', layer, 'planted.ts')
    const build = () => run('tsc', ['-b', join('src', layer)])
    expect(await reportOf({ rule, file, text, reported: /planted/ }, build)).toMatch(/src\/\w+\/planted\.ts\(1,/)
  }, 120_000)
})

function imports(rule: string, layer: string, from: string): Planted {
  const text = `import * as planted from '${from}'\n\nexport const used = planted\n`
  return { rule, file: join('src', layer, 'planted.ts'), text, reported: /no-restricted-imports/ }
}

function uses(rule: string, layer: string, expression: string): Planted {
  const text = `export function planted(): unknown {\n  return ${expression}\n}\n`
  return { rule, file: join('src', layer, 'planted.ts'), text, reported: /planted\.ts/ }
}

/** What the tool says with the violation in place. It must fail, and must have been content without it. */
async function reportOf({ file, text }: Planted, tool: () => Promise<Report>): Promise<string> {
  const path = join(copy, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  try {
    const { code, output } = await tool()
    expect(code).not.toBe(0)
    expect(output).toContain('planted.ts')
    return output
  } finally {
    await rm(path)
  }
}

interface Report {
  readonly code: number
  readonly output: string
}

async function run(tool: string, args: readonly string[]): Promise<Report> {
  const path = join(project, 'node_modules/.bin', tool)
  try {
    const { stdout, stderr } = await promisify(execFile)(path, args, { cwd: copy })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'code' in error)) throw error
    return { code: Number(error.code), output: `${String(error.stdout)}` }
  }
}
