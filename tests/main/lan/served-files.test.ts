import { readServedFiles } from '@main/lan/served-files'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'

describe('what is served', () => {
  it('L24: is the phones’ page, and the pages behind the links with what they load', async () => {
    const served = await readServedFiles(
      await built({
        'attendee/index.html': '<script src="/assets/phone-1.js">',
        'attendee/assets/phone-1.js': 'phone',
        'attendee/notes.md': 'not of a kind that is served',
        'renderer/facilitator/index.html': '<script src="../assets/facilitator-1.js">',
        'renderer/note-taker/index.html': '<script src="../assets/note-taker-1.js">',
        'renderer/projector/index.html': '<link href="../assets/projector-1.css">',
        'renderer/assets/facilitator-1.js': 'import "./shared-1.js"; import "./own-1.js"',
        'renderer/assets/note-taker-1.js': 'import "./shared-1.js"',
        'renderer/assets/projector-1.css': 'url(font-1.ttf)',
        'renderer/assets/shared-1.js': 'shared',
        'renderer/assets/own-1.js': 'of the facilitator alone',
        'renderer/assets/font-1.ttf': 'font',
      }),
    )
    expect([...served.keys()].toSorted()).toEqual([
      '/',
      '/assets/font-1.ttf',
      '/assets/note-taker-1.js',
      '/assets/phone-1.js',
      '/assets/projector-1.css',
      '/assets/shared-1.js',
      '/note-taker/',
      '/projector/',
    ])
    expect(served.get('/')).toEqual({
      contentType: 'text/html; charset=utf-8',
      body: Buffer.from('<script src="/assets/phone-1.js">'),
    })
  })
})

async function built(contents: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
