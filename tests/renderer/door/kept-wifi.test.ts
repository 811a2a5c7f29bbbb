import { describe, expect, it } from 'vitest'
import { passwordProblem, projectedWifi, wifiFrom } from '../../../src/renderer/facilitator/door/kept-wifi'

describe('the Wi-Fi that is kept on the laptop', () => {
  it('is read as it was stored, and is empty where that cannot be read', () => {
    const wifi = { name: 'Hall', password: 'tea and cake', projected: false }
    expect(wifiFrom(JSON.stringify(wifi))).toEqual(wifi)
    for (const stored of [null, '', '{', '[]', '{"name":1,"password":"","projected":true}']) {
      expect(wifiFrom(stored)).toEqual({ name: '', password: '', projected: true })
    }
  })

  it('is shown to the room only where the facilitator wants it and it has a name', () => {
    const wifi = { name: ' Hall ', password: 'tea and cake', projected: true }
    expect(projectedWifi(wifi)).toEqual({ name: 'Hall', password: 'tea and cake' })
    expect(projectedWifi({ ...wifi, projected: false })).toBeNull()
    expect(projectedWifi({ ...wifi, name: ' ' })).toBeNull()
  })

  it('has a password of 8 to 63 characters or none', () => {
    expect(['', '12345678', 'x'.repeat(63)].map(passwordProblem)).toEqual([null, null, null])
    expect(passwordProblem('1234567')).toMatch(/at least 8/)
    expect(passwordProblem('x'.repeat(64))).toMatch(/at most 63/)
  })
})
