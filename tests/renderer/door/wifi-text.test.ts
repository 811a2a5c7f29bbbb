import { describe, expect, it } from 'vitest'
import { wifiText } from '../../../src/renderer/projector/join/wifi-text'

describe('the text of a QR code that joins a Wi-Fi', () => {
  it('has the name and the password', () => {
    expect(wifiText({ name: 'Town Hall Guest', password: 'tea and cake' })).toBe(
      'WIFI:T:WPA;S:Town Hall Guest;P:tea and cake;;',
    )
  })

  it('says that an open network has none', () => {
    expect(wifiText({ name: 'Library', password: '' })).toBe('WIFI:T:nopass;S:Library;;')
  })

  it('escapes every sign that would end a field', () => {
    expect(wifiText({ name: 'Hall; "upper", left', password: String.raw`a\b:c;d` })).toBe(
      String.raw`WIFI:T:WPA;S:Hall\; \"upper\"\, left;P:a\\b\:c\;d;;`,
    )
  })

  it('leaves other writing as it is', () => {
    expect(wifiText({ name: 'Neuadd y Dŵr', password: '£20 & €30' })).toBe('WIFI:T:WPA;S:Neuadd y Dŵr;P:£20 & €30;;')
  })
})
