import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {...string} parts */
export function inProject(...parts) {
  return join(projectFolder, ...parts)
}
