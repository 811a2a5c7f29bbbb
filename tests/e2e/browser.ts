import { chromium, type Browser } from '@playwright/test'
import { existsSync } from 'node:fs'

const chromiumPath = '/usr/bin/chromium'

/**
 * Whether to leave out what needs a browser beside the app's own. In CI nothing is left out: the set-up installs the
 * browser there, and where it is missing the tests fail.
 */
export const lacksBrowser = !existsSync(chromiumPath) && process.env.CI === undefined

export const whyLeftOut = 'needs the chromium package'

/** A browser as people have on a phone or another laptop. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}
