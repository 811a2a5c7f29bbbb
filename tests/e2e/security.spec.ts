import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, test } from './app'
import { showProjector } from './projector-window'
import { openRoom } from './room'
import { smuggle } from './smuggle'

// What can be checked at run time of the checklist in Electron's own security guide.

test('the windows are sandboxed, and no Node is in their pages', async ({ start }) => {
  const { app, page } = await start()
  await openRoom(page)
  const projector = await showProjector({ app, page })
  const preferences = await app.evaluate(({ webContents }) =>
    // Left out of Electron's published types.
    webContents.getAllWebContents().map((contents) => Reflect.get(contents, 'getLastWebPreferences').call(contents)),
  )
  expect(preferences).toHaveLength(2)
  for (const preference of preferences) {
    expect(preference).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    })
    expect(preference).not.toMatchObject({ webviewTag: true })
    expect(preference).not.toMatchObject({ experimentalFeatures: true })
  }
  for (const shown of [page, projector]) {
    const found = await shown.evaluate(() =>
      ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    )
    expect(found).toEqual([])
  }
})

test('the bridge has the names of the contract, and nobody can change it', async ({ start }) => {
  const { page } = await start()
  const requests = [
    'cancelExports',
    'closeDoor',
    'createWorkshop',
    'decideSpelling',
    'deleteWay',
    'deleteWorkshop',
    'directScreen',
    'duplicateWorkshop',
    'holdCards',
    'keepWay',
    'leaveWorkshop',
    'openDoor',
    'openNoteTaker',
    'openWayFile',
    'openWorkshop',
    'openWorkshopFile',
    'previewExport',
    'readAbout',
    'readDoor',
    'readHome',
    'readJoin',
    'readModerationLog',
    'readOpenActions',
    'readPlan',
    'readRehearsal',
    'readScreen',
    'readWeb',
    'readWorkshopWeb',
    'releaseCards',
    'restoreWay',
    'restoreWorkshop',
    'saveExports',
    'saveModerationLog',
    'saveWayAsFile',
    'saveWorkshopFile',
    'searchWorkshops',
    'showJoin',
    'showProjector',
    'showSavedExports',
    'startRehearsal',
    'stopRehearsal',
    'submit',
    'watch',
  ]
  expect(await page.evaluate(() => Object.keys(window.roundtable).sort())).toEqual(
    [...requests, 'onHolds', 'onNotice', 'onView'].sort(),
  )
  const tampered = await page.evaluate(() => {
    const before = { bridge: window.roundtable, submit: window.roundtable.submit }
    const attempts = [
      () => Object.assign(window, { roundtable: {} }),
      () => Object.defineProperty(window, 'roundtable', { value: {} }),
      () => Object.assign(window.roundtable, { submit: () => {} }),
      () => Object.assign(window.roundtable, { more: () => {} }),
      () => Reflect.deleteProperty(window.roundtable, 'submit'),
    ]
    for (const attempt of attempts) {
      try {
        attempt()
      } catch {
        // Refused aloud; what counts is what is left.
      }
    }
    return (
      window.roundtable !== before.bridge || window.roundtable.submit !== before.submit || 'more' in window.roundtable
    )
  })
  expect(tampered).toBe(false)
})

test('the policy of the pages is there, and keeps out what a text could smuggle in', async ({ start }) => {
  const { app, page, complaints } = await start()
  complaints.allow()
  await openRoom(page)
  const projector = await showProjector({ app, page })
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    for (const shown of [page, projector]) {
      const policy = await shown.evaluate(async () =>
        (await fetch(location.href)).headers.get('content-security-policy'),
      )
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("style-src 'self';")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')

      const heard = complaints.all.length
      const { violated, ...ended } = await shown.evaluate(smuggle, elsewhere)
      expect(ended).toEqual({
        evaluated: 'refused',
        markup: 'refused',
        scriptText: 'refused',
        inlineScript: 'did not run',
        inlineStyle: 'did not apply',
        fetched: 'refused',
      })
      expect(violated).toEqual(
        expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']),
      )
      // The same that every other test takes as a failure: so it would have been heard there.
      expect(complaints.all.slice(heard).join('\n')).toContain('Content Security Policy')
    }
    expect(asked).toEqual([])
  } finally {
    server.close()
  }
})

test('no page leads anywhere else and none opens a window', async ({ start }) => {
  const { app, page, complaints } = await start()
  complaints.allow()
  await openRoom(page)
  const projector = await showProjector({ app, page })
  const attempts = await app.evaluateHandle(({ webContents }) => {
    const seen: { url: string; prevented: boolean }[] = []
    for (const contents of webContents.getAllWebContents()) {
      // Asked after the app's own guard, which was there first.
      contents.on('will-frame-navigate', ({ url, defaultPrevented }) => seen.push({ url, prevented: defaultPrevented }))
    }
    return seen
  })
  const expected: { url: string; prevented: boolean }[] = []
  for (const shown of [page, projector]) {
    const address = await shown.evaluate(() => location.href)
    for (const url of ['https://example.com/', 'roundtable://app/facilitator/index.html?other']) {
      await shown.evaluate((to) => location.assign(to), url)
      expected.push({ url, prevented: true })
      await expect.poll(() => attempts.jsonValue()).toEqual(expected)
    }
    expect(await shown.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
    expect(await shown.evaluate(() => window.open('roundtable://app/facilitator/index.html') === null)).toBe(true)
    expect(await shown.evaluate(() => location.href)).toBe(address)
    expect(await shown.evaluate(() => document.querySelector('h1') !== null)).toBe(true)
  }
  expect(app.windows()).toHaveLength(2)
})

test('no page is given a camera, a place, a notification or the clipboard', async ({ start }) => {
  const { page, complaints } = await start()
  complaints.allow()
  const answers = await page.evaluate(async () => {
    const refused = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        () => 'denied',
      )
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      notification: await Notification.requestPermission(),
      place: await refused(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      placeLater: (await navigator.permissions.query({ name: 'geolocation' })).state,
      clipboard: await refused(navigator.clipboard.readText()),
    }
  })
  expect(answers).toEqual({
    camera: 'denied',
    screen: 'denied',
    notification: 'denied',
    place: 'denied',
    placeLater: 'denied',
    clipboard: 'denied',
  })
})
