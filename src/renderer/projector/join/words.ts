import type { Language } from '@core/language'
import { useLanguage } from '../language'

/** What the projector says of how to come in. */
export interface JoinWords {
  readonly joinIn: string
  readonly noApp: string
  readonly firstWifi: string
  readonly scan: string
  readonly orType: string
  readonly code: string
  readonly joinWifi: string
  readonly scanWifi: string
  readonly network: string
  readonly password: string
  readonly noPassword: string
  readonly thenScreen: string
  readonly qrJoin: string
  readonly qrWifi: string
  readonly takeAway: string
  readonly takeAwayHow: string
  readonly qrPlan: string
}

const english: JoinWords = {
  joinIn: 'Join with your phone',
  noApp: 'No app, no account.',
  firstWifi: 'First join the Wi-Fi',
  scan: 'Point your camera at the square',
  orType: 'or type this into your browser',
  code: 'Code',
  joinWifi: 'Join the Wi-Fi',
  scanWifi: 'Point your camera at the square, or choose it in your phone’s settings.',
  network: 'Name',
  password: 'Password',
  noPassword: 'No password needed',
  thenScreen: 'Then join the workshop',
  qrJoin: 'QR code that opens the workshop’s page',
  qrWifi: 'QR code that joins the Wi-Fi',
  takeAway: 'Take the plan with you',
  takeAwayHow: 'Point your camera at the square: easy read, web page, PDF and calendar. Save it before you leave.',
  qrPlan: 'QR code that opens the plan',
}

const welsh: JoinWords = {
  joinIn: 'Ymunwch â’ch ffôn',
  noApp: 'Dim ap, dim cyfrif.',
  firstWifi: 'Yn gyntaf, ymunwch â’r Wi-Fi',
  scan: 'Pwyntiwch eich camera at y sgwâr',
  orType: 'neu teipiwch hwn yn eich porwr',
  code: 'Cod',
  joinWifi: 'Ymunwch â’r Wi-Fi',
  scanWifi: 'Pwyntiwch eich camera at y sgwâr, neu dewiswch ef yng ngosodiadau eich ffôn.',
  network: 'Enw',
  password: 'Cyfrinair',
  noPassword: 'Nid oes angen cyfrinair',
  thenScreen: 'Wedyn ymunwch â’r gweithdy',
  qrJoin: 'Cod QR sy’n agor tudalen y gweithdy',
  qrWifi: 'Cod QR sy’n ymuno â’r Wi-Fi',
  takeAway: 'Ewch â’r cynllun gyda chi',
  takeAwayHow: 'Pwyntiwch eich camera at y sgwâr: hawdd ei ddeall, tudalen we, PDF a chalendr. Cadwch ef cyn gadael.',
  qrPlan: 'Cod QR sy’n agor y cynllun',
}

const words: Readonly<Record<Language, JoinWords>> = { en: english, cy: welsh }

export function useJoinWords(): JoinWords {
  return words[useLanguage()]
}
