import type { Page } from '@playwright/test'

/** How the window answered while it was watched; all in ms. */
export interface Responsiveness {
  /** The longest that the page was too busy for anything else. */
  readonly longestBusyMs: number
  /** From a click on the timer's button until the button says the other thing: through the rules and the disk. */
  readonly clicksMs: readonly number[]
}

/** Watches a window with the timer in it: clicks, waits for the effect, and measures how long nothing else could run. */
export async function watchResponsiveness(page: Page): Promise<() => Promise<Responsiveness>> {
  const watch = await page.evaluateHandle(() => {
    const clicksMs: number[] = []
    let longestBusyMs = 0
    const watching = new AbortController()
    let lastAt = performance.now()
    const everyMs = 10
    const ticks = setInterval(() => {
      const now = performance.now()
      longestBusyMs = Math.max(longestBusyMs, now - lastAt - everyMs)
      lastAt = now
    }, everyMs)
    const timerButton = () =>
      [...document.querySelectorAll('button')].find(({ textContent }) => /^(Pause|Start)$/.test(textContent ?? ''))
    const changed = (from: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const text = timerButton()?.textContent
          if (text === undefined || text === from) return
          observer.disconnect()
          resolve()
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        look()
      })
    const clicking = (async () => {
      while (!watching.signal.aborted) {
        const button = timerButton()
        if (button !== undefined) {
          const from = performance.now()
          const done = changed(button.textContent ?? '')
          button.click()
          await done
          clicksMs.push(performance.now() - from)
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    })()
    return {
      stop: async () => {
        watching.abort()
        await clicking
        clearInterval(ticks)
        return { longestBusyMs, clicksMs }
      },
    }
  })
  return () => watch.evaluate(({ stop }) => stop())
}
