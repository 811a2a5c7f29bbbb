const idleAfterMs = 3_000

/** The pointer is not part of the picture: it goes when it has not moved for a while. */
export function hideIdlePointer(): void {
  const { dataset } = document.documentElement
  let timer: number | undefined
  const wake = () => {
    delete dataset['pointer']
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      dataset['pointer'] = 'idle'
    }, idleAfterMs)
  }
  window.addEventListener('pointermove', wake)
  wake()
}
