import { expect, test } from 'vitest'

import { missingPackages, named } from '../../scripts/setup/debian-packages.mjs'

test('a package counts as there only when it is installed, under its older or newer name', () => {
  const known = 'xvfb\tinstalled\nqpdf\tconfig-files\nlibgtk-3-0t64\tinstalled\n'
  expect(missingPackages(['xvfb', 'xauth', 'qpdf', 'libgtk-3-0'], known)).toEqual(['xauth', 'qpdf'])
})

test('the newer name is asked for where the machine knows it', () => {
  const policy = 'libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.11-1build2\n'
  expect(named(['libasound2', 'xvfb'], policy)).toEqual(['libasound2t64', 'xvfb'])
})
