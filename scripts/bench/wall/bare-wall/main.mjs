// A wall with nothing behind it: what the app's wall is measured against.
import { app, BrowserWindow } from 'electron'

const data = process.argv.find((argument) => argument.startsWith('--data='))
if (data !== undefined) app.setPath('userData', data.slice('--data='.length))

async function run() {
  await app.whenReady()
  const window = new BrowserWindow({ width: 1360, height: 850 })
  await window.loadFile('index.html')
}

// Electron is ready only once this file has been read to its end, so this must not be waited for here.
void run()
