/**
 * Runs something once the open menu has closed and given the keyboard back to its button, which takes it a frame or two:
 * a field that is drawn by then keeps the keyboard.
 */
export function afterMenu(run: () => void): void {
  const framesToGiveBack = 2
  const wait = (framesClosed: number) => {
    if (framesClosed > framesToGiveBack) return run()
    const isClosed = document.querySelector('[role=menu]') === null
    requestAnimationFrame(() => wait(isClosed ? framesClosed + 1 : 0))
  }
  wait(0)
}
