// Scripts for the page, as text: main can only send it text. Each is a promise.

/** Resolves once the heading is drawn and the button can be pressed, with where on the page the button is. */
exports.usableButton = inPage(() => {
  const find = () => {
    const heading = document.querySelector('h1')?.getBoundingClientRect()
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'New workshop')
    if (heading === undefined || heading.height === 0 || button === undefined || button.disabled) return null
    // Until its typeface is there, text takes its place and is not seen.
    if (document.fonts.status !== 'loaded') return null
    const { left, top, width, height } = button.getBoundingClientRect()
    const place = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
    return button.contains(document.elementFromPoint(place.x, place.y)) ? place : null
  }
  return new Promise((resolve) => {
    const look = () => {
      const place = find()
      if (place === null) return requestAnimationFrame(look)
      // The message comes after the frame that this callback belongs to is drawn.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(place)
      return requestAnimationFrame(() => port2.postMessage(null))
    }
    look()
  })
})

/** Resolves once a dialog is open. */
exports.openDialog = inPage(
  () =>
    new Promise((resolve) => {
      const look = () => {
        if (document.querySelector('dialog[open], [role=dialog]') === null) requestAnimationFrame(look)
        else resolve(null)
      }
      look()
    }),
)

/** Makes the sample's workshop, shows it on the projector too, gathers 100 cards and groups them. */
exports.workshopAtWork = inPage(async () => {
  const { roundtable } = window
  const submit = async (/** @type {import('../../../src/core/workshop').Act} */ act) => {
    const outcome = await roundtable.submit({ commandId: crypto.randomUUID(), act })
    if (!outcome.accepted) throw new Error(`${act.type} was refused: ${JSON.stringify(outcome)}`)
    return outcome.madeId ?? ''
  }
  const frames = async (/** @type {number} */ count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame)
  }
  /** @type {Promise<import('../../../src/core/views').FacilitatorView['stages']>} */
  const stagesSeen = new Promise((resolve) => {
    roundtable.onView((message) => {
      if (message.type === 'whole' && message.view.role === 'facilitator') resolve(message.view.stages)
    })
  })
  await roundtable.createWorkshop({ from: 'sample', id: 'our-stockport', title: '' })
  await roundtable.showProjector({ shown: true })
  const stages = await stagesSeen
  const gather = stages.find(({ activity }) => activity.kind === 'gather')
  const group = stages.find(({ activity }) => activity.kind === 'group')
  if (gather === undefined || group === undefined) throw new Error('The sample no longer gathers and groups')
  await submit({ type: 'enterStage', stageId: gather.id })
  await submit({ type: 'showCards', stageId: gather.id, shown: true })
  const cardIds = []
  for (let number = 0; number < 100; number++) {
    const text = `Rehearsal: letters that nobody understands, and a number to call that nobody answers (${number}).`
    cardIds.push(await submit({ type: 'addCard', stageId: gather.id, text, kind: 'challenge', tag: '', participantId: null }))
  }
  await frames(30)
  await submit({ type: 'enterStage', stageId: group.id })
  for (let theme = 0; theme < 4; theme++) {
    await submit({ type: 'createTheme', name: `Theme ${theme + 1}`, cardIds: cardIds.slice(theme * 20, theme * 20 + 20) })
  }
  await frames(60)
})

/** @param {() => unknown} script */
function inPage(script) {
  return `(${script})()`
}
