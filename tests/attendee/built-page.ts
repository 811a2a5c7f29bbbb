import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

export interface BuiltFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Builds the phones' page as the app does, into a folder of its own, and reads all of it. */
export async function builtPage(): Promise<readonly BuiltFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'roundtable-attendee-'))
  try {
    await build({
      configFile: join(import.meta.dirname, '../../src/attendee/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder },
    })
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return await Promise.all(
      files.map(async ({ name, parentPath }) => ({ name, bytes: await readFile(join(parentPath, name)) })),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
