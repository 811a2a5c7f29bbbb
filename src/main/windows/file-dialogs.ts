import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import { extname, join } from 'node:path'

// A dialog stands in front of its window, which waits for the answer: it can neither get lost behind it nor be asked
// for twice.

export const csvFiles: FileFilter[] = [{ name: 'CSV', extensions: ['csv'] }]
export const wayFiles: FileFilter[] = [{ name: 'Way of working', extensions: ['way.json', 'json'] }]
export const workshopFiles: FileFilter[] = [{ name: 'Workshop', extensions: ['roundtable'] }]

export interface Asking {
  readonly title: string
  readonly filters: FileFilter[]
}

/** Asks for a place for a file of the plan, which keeps the ending of its name. */
export function filesLike(name: string): Asking {
  const ending = extname(name).slice(1)
  return { title: 'Save the plan', filters: [{ name: ending.toUpperCase(), extensions: [ending] }] }
}

/** Where the person wants a file to be, or null where they changed their mind. */
export async function askWhereToSave(
  window: BrowserWindow | null,
  suggestedName: string,
  asking: Asking,
): Promise<string | null> {
  const options = { ...asking, defaultPath: join(app.getPath('documents'), suggestedName) }
  const chosen = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  return chosen.canceled ? null : chosen.filePath
}

/** Which file the person wants to open, or null where they changed their mind. */
export async function askWhichToOpen(window: BrowserWindow | null, asking: Asking): Promise<string | null> {
  const options = { ...asking, defaultPath: app.getPath('documents'), properties: ['openFile' as const] }
  const chosen = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** In which folder the person wants files to be, or null where they changed their mind. */
export async function askForFolder(window: BrowserWindow | null, title: string): Promise<string | null> {
  const options = {
    title,
    buttonLabel: 'Save here',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory' as const, 'createDirectory' as const],
  }
  const chosen = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}
