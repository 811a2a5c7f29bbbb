import { join } from 'node:path'

import { expect, test } from 'vitest'

import { bareCheckout, runNode } from './temporary-checkout'

// A checkout without packages, lock file or sources: whatever answers there has set nothing up.

test('npm start -- --help lists the options without setting anything up', async () => {
  const checkout = await bareCheckout()
  const ended = await runNode([join(checkout, 'scripts', 'start.mjs'), '--help'], { cwd: checkout })
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  for (const option of ['--data DIR', '--sample NAME', '--official-electron', '--help']) {
    expect(ended.stdout).toMatch(new RegExp(`^  ${option}  +\\S`, 'm'))
  }
})

test('npm test -- --help answers too', async () => {
  const checkout = await bareCheckout()
  const ended = await runNode([join(checkout, 'scripts', 'test.mjs'), '--help'], { cwd: checkout })
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  expect(ended.stdout).toContain('check|unit|e2e')
})

test.each([
  ['start.mjs', '--dta'],
  ['start.mjs', '--data'],
  ['start.mjs', '--data='],
  ['start.mjs', 'left-over'],
  ['test.mjs', '--fast'],
])('%s %s is refused with a hint', async (script, argument) => {
  const checkout = await bareCheckout()
  const ended = await runNode([join(checkout, 'scripts', script), argument], { cwd: checkout })
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toContain(argument.replace('=', ''))
  expect(ended.stderr).toMatch(/"npm (start|test) .*--help" lists the options/)
})

test('a part of the tests that does not exist is refused', async () => {
  const checkout = await bareCheckout()
  const ended = await runNode([join(checkout, 'scripts', 'test.mjs'), 'unti'], { cwd: checkout })
  expect(ended).toMatchObject({ code: 2, stderr: 'There is no part "unti": it is check, unit or e2e.\n' })
})
