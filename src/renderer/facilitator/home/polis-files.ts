/** Which file of an export it is, by the end of its name; null where it is none that is read. */
export function polisFileOf(name: string): 'comments' | 'votes' | 'summary' | null {
  const plain = name.toLowerCase()
  if (/participants?-votes\.csv$/.test(plain)) return null
  const found = /(comments|votes|summary)\.csv$/.exec(plain)?.[1]
  return found === 'comments' || found === 'votes' || found === 'summary' ? found : null
}

export interface ChosenFiles {
  readonly comments: ChosenFile | null
  readonly votes: ChosenFile | null
  readonly summary: ChosenFile | null
  /** Names of files that are not needed. */
  readonly passedOver: readonly string[]
}

export interface ChosenFile {
  readonly name: string
  readonly text: string
}

export const noFiles: ChosenFiles = { comments: null, votes: null, summary: null, passedOver: [] }

/** The files chosen so far and these; of two of the same kind, the later. */
export async function withFiles(chosen: ChosenFiles, files: readonly File[]): Promise<ChosenFiles> {
  let all: ChosenFiles = chosen
  for (const file of files) {
    const which = polisFileOf(file.name)
    if (which === null) all = { ...all, passedOver: [...new Set([...all.passedOver, file.name])] }
    else all = { ...all, [which]: { name: file.name, text: await file.text() } }
  }
  return all
}
