import type { ElectronApplication } from '@playwright/test'

/**
 * The system's save dialog is the one thing that a test cannot press: from now on it answers at once. The result says
 * which path was suggested in it last.
 */
export async function answerSaveDialog(
  app: ElectronApplication,
  filePath: string | null,
): Promise<() => Promise<string>> {
  const asked = await app.evaluateHandle(({ dialog }, path) => {
    const suggested = { path: '' }
    Object.assign(dialog, {
      showSaveDialog: (_window: unknown, options: Electron.SaveDialogOptions) => {
        suggested.path = options.defaultPath ?? ''
        return Promise.resolve({ canceled: path === null, filePath: path ?? '' })
      },
    })
    return suggested
  }, filePath)
  return () => asked.evaluate(({ path }) => path)
}

/** The same for the dialog that asks for a folder. */
export async function answerFolderDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showOpenDialog: () => Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }),
    })
  }, folder)
}
