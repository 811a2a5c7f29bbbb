/** Runs in a page: tries what an injected text would try, and says how each attempt ended. */
export async function smuggle(elsewhere: string) {
  const violated = new Set<string>()
  const connectionViolated = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violated.add(effectiveDirective)
      if (effectiveDirective === 'connect-src') resolve()
    })
  })
  const tried = (attempt: () => unknown) => {
    try {
      attempt()
      return 'allowed'
    } catch {
      return 'refused'
    }
  }
  // Not at once: what the test runs directly is let through by the debugger.
  // oxlint-disable-next-line no-eval -- that it is harmful is what this shows
  const evaluated = await new Promise((resolve) => setTimeout(() => resolve(tried(() => globalThis.eval('1 + 1')))))
  const markup = tried(() => Object.assign(document.createElement('p'), { innerHTML: '<b>bold</b>' }))
  const script = document.createElement('script')
  const scriptText = tried(() => Object.assign(script, { text: 'window.smuggled = true' }))
  // Some engines refuse the words already, others the element that has them: what counts is that it does not run.
  tried(() => script.appendChild(document.createTextNode('window.smuggled = true')))
  tried(() => document.body.appendChild(script))
  const style = document.createElement('style')
  style.append('h1 { position: fixed !important }')
  document.head.append(style)
  const image = new Image()
  const imageEnds = new Promise((resolve) => Object.assign(image, { onload: resolve, onerror: resolve }))
  image.src = `${elsewhere}/image.png`
  await imageEnds
  const fetched = await fetch(`${elsewhere}/fetched`).then(
    () => 'allowed',
    () => 'refused',
  )
  await connectionViolated
  const heading = document.querySelector('h1')
  const inlineStyle = heading !== null && getComputedStyle(heading).position === 'fixed' ? 'applied' : 'did not apply'
  const inlineScript = 'smuggled' in window ? 'ran' : 'did not run'
  return { evaluated, markup, scriptText, inlineScript, inlineStyle, fetched, violated: [...violated].sort() }
}
