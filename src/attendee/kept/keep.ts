/** What this phone keeps between visits, by name. Values are plain data. */
export interface Keep {
  /** Whether it outlives the page; a private window may refuse. */
  readonly lasting: boolean
  /** What was kept, or undefined. It may have been written by another version of the page: read it with care. */
  get(name: string): unknown
  set(name: string, value: unknown): void
  remove(name: string): void
  /** Forgets everything that this page ever kept here. */
  clear(): void
}

const prefix = 'roundtable.'

/** Keeps in the storage that is given, and in memory alone where there is none or where it refuses. */
export function createKeep(storage: Storage | null): Keep {
  const memory = new Map<string, string>()
  const store = storage !== null && accepts(storage) ? storage : null
  const write = (key: string, text: string) => {
    memory.set(key, text)
    try {
      store?.setItem(key, text)
    } catch {
      // Full: it stays in memory for as long as the page is open.
    }
  }
  return {
    lasting: store !== null,
    get(name) {
      const text = memory.get(prefix + name) ?? store?.getItem(prefix + name)
      if (text === undefined || text === null) return undefined
      try {
        const value: unknown = JSON.parse(text)
        return value
      } catch {
        return undefined
      }
    },
    set: (name, value) => write(prefix + name, JSON.stringify(value)),
    remove(name) {
      memory.delete(prefix + name)
      store?.removeItem(prefix + name)
    },
    clear() {
      memory.clear()
      if (store === null) return
      for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key)
    },
  }
}

/** The page's own storage, or null: to only ask for it throws where it is forbidden. */
export function pageStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function accepts(storage: Storage): boolean {
  try {
    storage.setItem(`${prefix}probe`, '1')
    storage.removeItem(`${prefix}probe`)
    return true
  } catch {
    return false
  }
}
