// What is measured in a wall's page, the app's and the bare one alike. Playwright sends these functions to the page, so
// each stands by itself.

/**
 * Scrolls by a hand's breadth a frame, to and fro.
 *
 * @param {Element} list
 * @returns {Promise<number>} ms a frame
 */
export async function scrollFrame(list) {
  const frames = 60
  const next = () => new Promise(requestAnimationFrame)
  list.scrollTop = 0
  await next()
  const from = performance.now()
  for (let frame = 0; frame < frames; frame++) {
    list.scrollTop += frame < frames / 2 ? 90 : -90
    await next()
  }
  return (performance.now() - from) / frames
}

/** Notes of every letter that is typed how long it took until it was painted. In `typedMs`. */
export function noteTyping() {
  const typedMs = /** @type {number[]} */ ([])
  Object.assign(window, { typedMs })
  document.addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => typedMs.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/** Starts to note how far apart frames are, until `stopNotingFrames`. */
export function noteFrames() {
  const notes = { gaps: /** @type {number[]} */ ([]), on: true }
  Object.assign(window, { frameNotes: notes })
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    notes.gaps.push(now - last)
    last = now
    if (notes.on) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** @returns {number} of the gaps between frames the one that 95% are not longer than, in ms */
export function stopNotingFrames() {
  const { frameNotes } = /** @type {{ frameNotes: { gaps: number[], on: boolean } }} */ (/** @type {unknown} */ (window))
  frameNotes.on = false
  const sorted = frameNotes.gaps.slice(1).toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0
}

/**
 * Puts a card into another theme, as another device would.
 *
 * @param {{ cardId: string, themeId: string }} move
 * @returns {Promise<number>} ms from asking for it until it is painted
 */
export async function changePainted({ cardId, themeId }) {
  const box = document.querySelector(`[data-place$="${themeId}"]`)
  if (box === null) throw new Error('There is no such theme')
  const painted = new Promise((resolve) => {
    const look = new MutationObserver(() => {
      if (box.querySelector(`[data-card-id="${cardId}"]`) === null) return
      look.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      })
    })
    look.observe(box, { childList: true, subtree: true })
  })
  const from = performance.now()
  const { bareWall } = /** @type {{ bareWall?: { moveCard: (cardId: string, themeId: string) => void } }} */ (
    /** @type {unknown} */ (window)
  )
  if (bareWall === undefined) {
    const act = { type: /** @type {const} */ ('fileCards'), cardIds: [cardId], themeId }
    await window.roundtable.submit({ commandId: crypto.randomUUID(), act })
  } else bareWall.moveCard(cardId, themeId)
  return (await painted) - from
}
