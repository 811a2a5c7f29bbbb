import type { ProjectorView } from '@core/views'
import type { Received, ViewMessage } from '@protocol/received'
import { usualDirection, type ScreenChange, type ScreenDirection, type Spotlight } from '@protocol/screen'
import { receive } from '@protocol/view-difference'
import type { AnyViewMessage } from './publisher'

interface ScreenBoardOptions {
  /** Sends what the room's screens are sent of the open workshop, until the returned function is called. */
  readonly watch: (send: (message: AnyViewMessage) => void) => () => void
  readonly freeze: (frozen: boolean) => void
  readonly onChange: (direction: ScreenDirection) => void
}

/**
 * What the facilitator asks of the room's screens. It is of the moment: in no journal, and forgotten when the workshop is
 * left, but for the look.
 *
 * It knows what a screen knows and no more, so it points at nothing that the room may not see, and lets go of what was
 * taken off the screen. While nothing is asked it does not watch.
 */
export class ScreenBoard {
  readonly #options: ScreenBoardOptions
  #direction = usualDirection
  #seen: Received<ProjectorView> | null = null
  #stop: (() => void) | null = null

  constructor(options: ScreenBoardOptions) {
    this.#options = options
  }

  get direction(): ScreenDirection {
    return this.#direction
  }

  /** Whether it was done: nothing is put on a screen that the room may not see. */
  direct(change: ScreenChange): boolean {
    if (change.do === 'look') {
      const { textSize, theme } = change
      this.#put({ textSize, theme })
      return true
    }
    if (!this.#watches()) return false
    const { pages } = this.#direction
    switch (change.do) {
      case 'blank':
        this.#put({ blank: change.ground })
        break
      case 'freeze':
        this.#options.freeze(change.frozen)
        this.#put({ frozen: change.frozen })
        break
      case 'spotlight':
        return this.#point(change.on)
      case 'turn':
        this.#put({ pages: { held: true, turned: pages.turned + change.by } })
        break
      case 'hold':
        this.#put({ pages: { ...pages, held: change.held } })
        break
    }
    return true
  }

  /** What is chosen for the room to look at is shown: on a screen that was blank or stood still, too. */
  #point(spotlight: Spotlight | null): boolean {
    if (spotlight === null) {
      this.#put({ spotlight })
      return true
    }
    if (this.#direction.frozen) this.#options.freeze(false)
    const shown = this.#seen !== null && isOn(spotlight, this.#seen)
    this.#put({ frozen: false, ...(shown ? { spotlight, blank: null } : {}) })
    return shown
  }

  #watches(): boolean {
    if (this.#stop !== null) return true
    const stop = this.#options.watch((message) => this.#follow(message))
    if (this.#seen === null) stop()
    else this.#stop = stop
    return this.#stop !== null
  }

  #follow(message: AnyViewMessage): void {
    if (!isForScreens(message)) throw new Error('The board was sent the view of another role')
    const before = this.#seen
    const seen = receive(before, message)
    this.#seen = seen
    if (seen === null) return this.#forget()
    const { spotlight, pages } = this.#direction
    const isElsewhere = before !== null && before.stage?.id !== seen.stage?.id
    if (spotlight !== null && (isElsewhere || !isOn(spotlight, seen))) this.#put({ spotlight: null })
    // Held for longer, the next stage's words could be on a page that nobody ever sees.
    if (isElsewhere && pages.held) this.#put({ pages: { ...pages, held: false } })
  }

  #forget(): void {
    this.#stop?.()
    this.#stop = null
    const { textSize, theme, pages } = this.#direction
    this.#put({ ...usualDirection, pages: { ...pages, held: false }, textSize, theme })
  }

  #put(changes: Partial<ScreenDirection>): void {
    const direction = { ...this.#direction, ...changes }
    if (JSON.stringify(direction) === JSON.stringify(this.#direction)) return
    this.#direction = direction
    this.#options.onChange(direction)
  }
}

function isForScreens(message: AnyViewMessage): message is ViewMessage<ProjectorView> {
  return message.type !== 'whole' || message.view.role === 'projector'
}

function isOn({ kind, id }: Spotlight, { cards, themes }: Received<ProjectorView>): boolean {
  return kind === 'card' ? cards.has(id) : themes.some((theme) => theme.id === id)
}
