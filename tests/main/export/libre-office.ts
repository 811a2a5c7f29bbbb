import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A CSV a sheet, in UTF-8, with every cell as it is shown; texts are in quotes, numbers and dates are not. */
export const toCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1'

/**
 * Opens files in LibreOffice and saves them as something else. Starting it takes seconds, so it gets them all at once.
 *
 * @param files contents by name; no two may differ by their ending alone
 * @returns contents by name, of which there are several for the sheets of a workbook: `tables-Actions.csv`
 */
export async function converted(files: ReadonlyMap<string, Uint8Array>, to: string): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'roundtable-office-'))
  const made = join(folder, 'made')
  try {
    const paths = [...files.keys()].map((name) => join(folder, name))
    await Promise.all([...files.values()].map((bytes, index) => writeFile(paths[index] ?? '', bytes)))
    const profile = pathToFileURL(join(folder, 'profile')).href
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', made]
    await run('soffice', [...options, ...paths], { timeout: 110_000, env: { ...process.env, HOME: folder } })
    const names = await readdir(made)
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(made, name))] as const)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
