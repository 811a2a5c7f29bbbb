// The least that a wall does: its cards are there, one can be put elsewhere, searched for and carried. Plain DOM.
const mostFound = 12
const [search, found, carried] = ['input', '#found', '#carried'].map((selector) => document.querySelector(selector))

/**
 * Draws the cards, those of theme `null` as loose ones, and then as many empty nodes as are left to `nodes`.
 *
 * @param {{ themes: readonly { id: string, name: string }[], cards: readonly { id: string, text: string, themeId: string | null }[], nodes: number }} wall
 */
function drawWall({ themes, cards, nodes }) {
  const lists = new Map()
  for (const { id, name } of [{ id: null, name: '' }, ...themes]) {
    const list = document.createElement('ul')
    if (id === null) document.querySelector('main section').append(list)
    else {
      const box = document.createElement('section')
      const heading = document.createElement('h3')
      heading.textContent = name
      box.dataset.place = id
      box.append(heading, list)
      document.querySelector('#themes').append(box)
    }
    lists.set(id, list)
  }
  for (const { id, text, themeId } of cards) {
    const item = document.createElement('li')
    const button = document.createElement('button')
    button.textContent = text
    item.dataset.cardId = id
    item.append(button)
    lists.get(themeId).append(item)
  }
  const items = [...document.querySelectorAll('li')]
  const left = nodes - document.querySelectorAll('main *').length
  for (let number = 0; number < left; number++) {
    items[number % items.length].firstElementChild.append(document.createElement('span'))
  }
}

function moveCard(cardId, themeId) {
  const item = document.querySelector(`[data-card-id="${cardId}"]`)
  document.querySelector(`[data-place="${themeId}"] ul`).append(item)
}

search.addEventListener('input', () => {
  const wanted = search.value.toLocaleLowerCase()
  const texts = [...document.querySelectorAll('h3, li button')].map(({ textContent }) => textContent)
  const hits = wanted === '' ? [] : texts.filter((text) => text.toLocaleLowerCase().includes(wanted)).slice(0, mostFound)
  found.replaceChildren(
    ...hits.map((text) => {
      const item = document.createElement('li')
      item.textContent = text
      return item
    }),
  )
})

let over = null
document.addEventListener('pointerdown', ({ target }) => {
  carried.textContent = target.closest('li')?.textContent ?? ''
})
document.addEventListener('pointermove', ({ clientX, clientY, buttons }) => {
  if (buttons === 0) return
  carried.style.transform = `translate(${clientX}px, ${clientY}px)`
  const next = document.elementFromPoint(clientX, clientY)?.closest('[data-place]') ?? null
  if (next === over) return
  over?.classList.remove('over')
  next?.classList.add('over')
  over = next
})
document.addEventListener('pointerup', () => {
  carried.textContent = ''
  over?.classList.remove('over')
})

window.bareWall = { drawWall, moveCard }
