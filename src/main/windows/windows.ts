import { BrowserWindow, screen } from 'electron'
import { join } from 'node:path'
import { pageUrl, type Page } from './pages'

const paper = '#faf7f1'

/** The app's windows. The projector's and the note-taker's open and close as often as people like. */
export class Windows {
  readonly #onProjectorChanged: (shown: boolean) => void
  #facilitator: BrowserWindow | null = null
  #projector: BrowserWindow | null = null
  #noteTaker: BrowserWindow | null = null

  constructor(onProjectorChanged: (shown: boolean) => void) {
    this.#onProjectorChanged = onProjectorChanged
  }

  get facilitator(): BrowserWindow | null {
    return this.#facilitator
  }

  get projector(): BrowserWindow | null {
    return this.#projector
  }

  get projectorShown(): boolean {
    return this.#projector !== null
  }

  /** Which of the pages a sender is, or null where it is none of them. */
  pageOf(contentsId: number): Page | null {
    if (this.#facilitator?.webContents.id === contentsId) return 'facilitator'
    if (this.#noteTaker?.webContents.id === contentsId) return 'note-taker'
    return this.#projector?.webContents.id === contentsId ? 'projector' : null
  }

  openFacilitator(): void {
    const window = openWindow('facilitator', { width: 1360, height: 850, minWidth: 900, minHeight: 620 })
    this.#facilitator = window
    window.on('closed', () => {
      this.#facilitator = null
      this.#projector?.close()
      this.#noteTaker?.close()
    })
  }

  focusFacilitator(): void {
    if (this.#facilitator !== null) bringForward(this.#facilitator)
  }

  /** Opens the note-taker's window, or brings it forward where it is open. */
  openNoteTaker(): void {
    if (this.#noteTaker !== null) return bringForward(this.#noteTaker)
    const window = openWindow('note-taker', { width: 1280, height: 800, minWidth: 700, minHeight: 560 })
    this.#noteTaker = window
    window.on('closed', () => {
      this.#noteTaker = null
    })
  }

  /** Full screen on the second display where there is one; a window otherwise. */
  showProjector(shown: boolean): void {
    if (shown === this.projectorShown) return
    if (!shown) {
      this.#projector?.close()
      return
    }
    const display = this.#secondDisplay()
    const bounds = display?.bounds ?? { width: 1280, height: 720 }
    const window = openWindow('projector', { ...bounds, fullscreen: display !== null, autoHideMenuBar: true })
    this.#projector = window
    window.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown') return
      if (input.key === 'F11') window.setFullScreen(!window.isFullScreen())
      else if (input.key === 'Escape' && window.isFullScreen()) window.setFullScreen(false)
      else return
      event.preventDefault()
    })
    window.on('closed', () => {
      this.#projector = null
      this.#onProjectorChanged(false)
    })
    this.#onProjectorChanged(true)
  }

  #secondDisplay(): Electron.Display | null {
    const own = this.#facilitator === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(this.#facilitator.getBounds())
    return screen.getAllDisplays().find(({ id }) => id !== own.id) ?? null
  }
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

function openWindow(page: Page, options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    title: 'Roundtable',
    backgroundColor: paper,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  // A page that died would stay white; what it showed is all in the main process, so it is drawn again.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void window.loadURL(pageUrl(page))
  })
  void window.loadURL(pageUrl(page))
  return window
}
