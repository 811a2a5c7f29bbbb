// Loaded with `-r` before the app's own main file, and before the bare window's: says on stdout when the first window
// is usable, does with it what ROUNDTABLE_BENCH_THEN says, and says when that is done.
const { app, BrowserWindow } = require('electron')
const { once } = require('node:events')
const inPage = require('./in-page.cjs')

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    measure(contents).catch((error) => {
      console.error(error)
      app.exit(1)
    })
  })
})

/** @param {import('electron').WebContents} contents */
async function measure(contents) {
  const run = (/** @type {string} */ code) => contents.mainFrame.executeJavaScript(code)
  const place = /** @type {{ x: number, y: number }} */ (await run(inPage.usableButton))
  const window = BrowserWindow.fromWebContents(contents)
  if (window?.isVisible() === false) await once(window, 'show')
  say('usable')
  switch (process.env.ROUNDTABLE_BENCH_THEN) {
    case 'press':
      for (const type of /** @type {const} */ (['mouseDown', 'mouseUp'])) {
        contents.sendInputEvent({ type, ...place, button: 'left', clickCount: 1 })
      }
      await run(inPage.openDialog)
      break
    case 'work':
      await run(inPage.workshopAtWork)
  }
  say('done')
}

/** @param {string} word */
function say(word) {
  process.stdout.write(`bench: ${word}\n`)
}
