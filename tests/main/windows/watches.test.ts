import { Watches } from '@main/windows/watches'
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'

describe('a window that watches', () => {
  it('is told what there is, and what comes', () => {
    const { watches, source, window } = set()
    watches.start(window, source.watch)
    source.tell('two')
    expect(window.heard).toEqual(['view now', 'view two'])
  })

  it('starts over when it asks again, and is told everything once', () => {
    const { watches, source, window } = set()
    for (let time = 0; time < 20; time++) watches.start(window, source.watch)
    expect(source.readers()).toBe(1)
    source.tell('two')
    expect(window.heard.slice(20)).toEqual(['view two'])
    expect(window.listenerCount('destroyed')).toBe(1)
  })

  it('is told nothing more once it is gone, and the others still are', () => {
    const { watches, source, window } = set()
    const other = new HeardWindow()
    watches.start(window, source.watch)
    watches.start(other, source.watch)
    window.destroy()
    expect(source.readers()).toBe(1)
    source.tell('two')
    expect(window.heard).toEqual(['view now'])
    expect(other.heard).toEqual(['view now', 'view two'])
  })
})

class HeardWindow extends EventEmitter {
  readonly heard: string[] = []
  #destroyed = false

  send(channel: string, message: unknown): void {
    this.heard.push(`${channel} ${String(message)}`)
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  destroy(): void {
    this.#destroyed = true
    this.emit('destroyed')
  }
}

function set() {
  const readers = new Set<(message: string) => void>()
  const source = {
    watch: (send: (message: string) => void) => {
      readers.add(send)
      send('now')
      return () => void readers.delete(send)
    },
    tell: (message: string) => {
      for (const send of readers) send(message)
    },
    readers: () => readers.size,
  }
  return { watches: new Watches<string>('view'), source, window: new HeardWindow() }
}
