import { expect, type Page } from '@playwright/test'

/** What a screen reader says of a page by itself. */
export interface Ear {
  /** Waits until a live region says this, and forgets all that was heard until then. */
  readonly hears: (words: string | RegExp) => Promise<void>
  /** What was said since, oldest first. */
  readonly said: () => Promise<readonly string[]>
}

/** Listens to the live regions of a page from now on. */
export async function listenTo(page: Page): Promise<Ear> {
  const spoken = await page.evaluateHandle(listenHere)
  let from = 0
  const said = async () => (await spoken.jsonValue()).slice(from)
  const isMeant = (words: string | RegExp) => (text: string) =>
    typeof words === 'string' ? text === words : words.test(text)
  return {
    said,
    hears: async (words) => {
      await expect.poll(said).toContainEqual(expect.stringMatching(typeof words === 'string' ? exactly(words) : words))
      const heard = await said()
      expect(heard.filter(isMeant(words)), `“${String(words)}” is said once`).toHaveLength(1)
      from += heard.findIndex(isMeant(words)) + 1
    },
  }
}

function exactly(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`)
}

/**
 * Runs in a page. A region is heard when its words change while it stands in the page; one that comes in with its words
 * is heard only where it is an alert. A status and an alert are read out whole, any other region only what is new in it.
 */
function listenHere(): string[] {
  const spoken: string[] = []
  const known = new WeakMap<Element, string>()
  const listen = () => {
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      const role = region.getAttribute('role')
      const isNew = !known.has(region) && role !== 'alert'
      const whole = role === 'status' || role === 'alert' || region.childElementCount === 0
      for (const part of whole ? [region] : region.children) {
        const words = (part.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
        if (!isNew && words !== (known.get(part) ?? '') && words !== '') spoken.push(words)
        known.set(part, words)
      }
      if (!known.has(region)) known.set(region, '')
    }
  }
  listen()
  spoken.length = 0
  new MutationObserver(listen).observe(document.documentElement, { subtree: true, childList: true, characterData: true })
  return spoken
}

const controls = ['button', 'checkbox', 'combobox', 'link', 'radio', 'slider', 'spinbutton', 'switch', 'tab', 'textbox']
const regions = ['alertdialog', 'dialog', 'form', 'group', 'main', 'navigation', 'region', 'row', 'tabpanel', 'toolbar']

/** Each control of the page has a name, and no other one of its kind in its region has the same; each dialog is named. */
export async function expectToTellApart(page: Page): Promise<void> {
  const problems: string[] = []
  // The regions around the line, the innermost last, each with the controls that were met in it.
  const around: { readonly depth: number; readonly name: string; readonly met: Set<string> }[] = []
  around.push({ depth: -1, name: 'the page', met: new Set() })
  for (const line of (await page.ariaSnapshot()).split('\n')) {
    const node = /^( *)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line)
    // What is not a node is a property of the one before.
    if (node === null) continue
    const [, indent = '', role = '', name = ''] = node
    const depth = indent.length
    while ((around.at(-1)?.depth ?? -1) >= depth) around.pop()
    const region = around.at(-1)
    if (controls.includes(role)) {
      const control = `${role} “${name}”`
      if (name === '') problems.push(`${role} without a name in ${region?.name ?? 'the page'}`)
      else if (region?.met.has(control)) problems.push(`two of ${control} in ${region.name}`)
      region?.met.add(control)
    }
    if (role.endsWith('dialog') && name === '') problems.push('a dialog without a name')
    // A region that has no name of its own cannot tell its controls from those around it.
    const isRegion = regions.includes(role) && (name !== '' || role === 'main')
    if (isRegion) around.push({ depth, name: `${role} “${name}”`, met: new Set() })
  }
  expect(problems).toEqual([])
}
