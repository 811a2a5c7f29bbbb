import type { Wifi } from '@protocol/door'

/** The room's Wi-Fi as the facilitator typed it. It is kept in this window's own storage, on this laptop alone. */
export interface KeptWifi extends Wifi {
  /** Whether the room is shown it. */
  readonly projected: boolean
}

const place = 'roundtable.wifi'
const none: KeptWifi = { name: '', password: '', projected: true }

export function keptWifi(): KeptWifi {
  return wifiFrom(localStorage.getItem(place))
}

export function keepWifi(wifi: KeptWifi): void {
  if (wifi.name.trim() === '' && wifi.password === '') localStorage.removeItem(place)
  else localStorage.setItem(place, JSON.stringify(wifi))
}

/** What the projector may show of it, or null. */
export function projectedWifi({ name, password, projected }: KeptWifi = keptWifi()): Wifi | null {
  return projected && name.trim() !== '' ? { name: name.trim(), password } : null
}

/** What was stored, where it can still be read. */
export function wifiFrom(stored: string | null): KeptWifi {
  if (stored === null) return none
  try {
    const wifi: unknown = JSON.parse(stored)
    return isKeptWifi(wifi) ? wifi : none
  } catch {
    return none
  }
}

function isKeptWifi(wifi: unknown): wifi is KeptWifi {
  return (
    typeof wifi === 'object' &&
    wifi !== null &&
    'name' in wifi &&
    typeof wifi.name === 'string' &&
    'password' in wifi &&
    typeof wifi.password === 'string' &&
    'projected' in wifi &&
    typeof wifi.projected === 'boolean'
  )
}

/** Why a password cannot be one of a Wi-Fi that phones join by a QR code, or null. */
export function passwordProblem(password: string): string | null {
  if (password === '' || (password.length >= 8 && password.length <= 63)) return null
  return password.length < 8
    ? 'Wi-Fi passwords have at least 8 characters. Leave it empty where there is none.'
    : 'Wi-Fi passwords have at most 63 characters.'
}
