/** A browser's storage in memory, that holds only so many characters. */
export class FakeStorage implements Storage {
  readonly [name: string]: unknown
  readonly #items = new Map<string, string>()
  readonly #room: number

  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room
    // As a browser's does, it has its items as properties.
    return new Proxy(this, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
      ownKeys: (target) => [...target.#items.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    })
  }

  get length(): number {
    return this.#items.size
  }

  names(): Iterable<string> {
    return this.#items.keys()
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }

  getItem(name: string): string | null {
    return this.#items.get(name) ?? null
  }

  setItem(name: string, text: string): void {
    const others = [...this.#items].filter(([other]) => other !== name)
    const used = others.reduce((sum, [other, value]) => sum + other.length + value.length, 0)
    if (used + name.length + text.length > this.#room) throw new DOMException('full', 'QuotaExceededError')
    this.#items.set(name, text)
  }

  removeItem(name: string): void {
    this.#items.delete(name)
  }

  clear(): void {
    this.#items.clear()
  }
}
