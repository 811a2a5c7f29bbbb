import type { Wifi } from '@protocol/door'

/**
 * What a phone reads from a QR code to join a Wi-Fi.
 *
 * The format is ZXing's, which iOS and Android follow ("Barcode Contents", Wi-Fi Network config): a backslash goes before
 * each `\`, `;`, `,`, `:` and `"`. `WPA` stands for WPA2 and WPA3 as well.
 */
export function wifiText({ name, password }: Wifi): string {
  const ssid = `S:${escaped(name)}`
  return password === '' ? `WIFI:T:nopass;${ssid};;` : `WIFI:T:WPA;${ssid};P:${escaped(password)};;`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,:"]/g, (sign) => `\\${sign}`)
}
