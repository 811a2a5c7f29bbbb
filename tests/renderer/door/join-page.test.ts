import { shownJoinPage } from '@protocol/door'
import { create } from 'qrcode'
import { describe, expect, it } from 'vitest'
import { codeInHalves } from '../../../src/renderer/shared/words/code'
import { qrPath } from '../../../src/renderer/shared/qr/qr-path'

const wifi = { name: 'Hall', password: '' }

describe('how to join, on the projector', () => {
  it('fills the screen before the start, and is in a corner from then on', () => {
    expect(shownJoinPage({ page: 'usual', wifi }, 'preparing')).toBe('join')
    expect(shownJoinPage({ page: 'usual', wifi }, 'running')).toBe('corner')
    expect(shownJoinPage({ page: 'usual', wifi }, 'closed')).toBe('corner')
  })

  it('is as the facilitator asked, whatever the time', () => {
    for (const status of ['preparing', 'running', 'closed'] as const) {
      for (const page of ['join', 'wifi', 'corner'] as const) expect(shownJoinPage({ page, wifi }, status)).toBe(page)
    }
  })

  it('has no page of a Wi-Fi that nobody typed in', () => {
    expect(shownJoinPage({ page: 'wifi', wifi: null }, 'running')).toBe('join')
  })
})

describe('a code', () => {
  it('is read in halves', () => expect(codeInHalves('048213')).toBe('048 213'))
})

describe('a QR code', () => {
  it('is drawn square by square, with room around it', () => {
    const text = 'http://192.168.1.20:4747/#k=AAAAAAAAAAAAAAAAAAAAAA'
    const { squares, path } = qrPath(text)
    const { size, data } = create(text, { errorCorrectionLevel: 'low' }).modules
    expect(squares).toBe(size + 8)
    const drawn = new Uint8Array(size * size)
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      const start = (Number(y) - 4) * size + Number(x) - 4
      drawn.fill(1, start, start + Number(width))
    }
    expect(drawn).toEqual(Uint8Array.from(data))
  })
})
