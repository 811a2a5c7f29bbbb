import { expect, it } from 'vitest'
import { doorOf, files } from './opened-door'

it('a page comes packed to a phone that can unpack it, and plain to one that cannot', async () => {
  const { door } = await doorOf()
  const page = files.get('/')?.body.toString()
  const fetched = await fetch(`http://127.0.0.1:${door.port}/`)
  expect(fetched.headers.get('content-encoding')).toBe('gzip')
  expect(await fetched.text()).toBe(page)
  const plain = await fetch(`http://127.0.0.1:${door.port}/`, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(page)
})
