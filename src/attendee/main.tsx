import { livePath } from '@protocol/live/messages'
import { render } from 'preact'
import { phoneClock } from './connection/clock'
import { socketTo } from './connection/wire'
import { createKeep, pageStorage } from './kept/keep'
import { Page } from './Page'
import { randomId } from './random-id'
import { createRoom } from './room'

const page = document.getElementById('page')
if (page === null) throw new Error('The page has no place to be drawn in')

const keep = createKeep(pageStorage())
const { protocol, host, hash } = window.location
const room = createRoom({
  openWire: socketTo(`${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}${livePath}`),
  clock: phoneClock,
  random: Math.random,
  newId: randomId,
  keep,
  key: new URLSearchParams(hash.slice(1)).get('k'),
})

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') room.wokeUp()
})
window.addEventListener('online', room.wokeUp)
window.addEventListener('offline', room.wokeUp)
window.addEventListener('pageshow', room.wokeUp)
// Another QR code was scanned into this page.
window.addEventListener('hashchange', () => window.location.reload())

render(<Page room={room} keep={keep} />, page)
