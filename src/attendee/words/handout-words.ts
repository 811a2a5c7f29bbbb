import type { HandoutKind } from '@protocol/handout'

/** What a phone says of the plan that it can keep. */
export interface HandoutWords {
  readonly heading: string
  readonly keep: string
  readonly progress: string
  readonly files: Readonly<Record<HandoutKind, string>>
  readonly more: Readonly<Record<HandoutKind, string>>
  readonly yours: string
}

const formsMore = {
  easyRead: 'PDF with short sentences, large print and pictures',
  web: 'good on a phone and with a screen reader',
  pdf: 'the whole plan, to print or send on',
}

export const handoutEn: HandoutWords = {
  heading: 'Take the plan with you',
  keep: 'Save what you want before you leave: the links work as long as the door is open.',
  progress: 'What happened since last time',
  files: {
    'plan-easy-read': 'Easy read',
    'plan-html': 'Web page',
    'plan-pdf': 'PDF',
    'calendar-ics': 'Calendar',
    'progress-easy-read': 'Progress report, easy read',
    'progress-html': 'Progress report, web page',
    'progress-pdf': 'Progress report, PDF',
  },
  more: {
    'plan-easy-read': formsMore.easyRead,
    'plan-html': formsMore.web,
    'plan-pdf': formsMore.pdf,
    'calendar-ics': 'when each action is due, and the next meeting',
    'progress-easy-read': formsMore.easyRead,
    'progress-html': formsMore.web,
    'progress-pdf': 'to print or send on',
  },
  yours: 'Only what my organisation said yes to',
}

const mwy = {
  easyRead: 'PDF gyda brawddegau byr, print bras a lluniau',
  web: 'da ar ffôn a gyda darllenydd sgrin',
  pdf: 'y cynllun cyfan, i’w argraffu neu ei anfon ymlaen',
}

export const handoutCy: HandoutWords = {
  heading: 'Ewch â’r cynllun gyda chi',
  keep: 'Cadwch yr hyn yr ydych ei eisiau cyn gadael: mae’r dolenni’n gweithio tra bydd y drws ar agor.',
  progress: 'Beth a ddigwyddodd ers y tro diwethaf',
  files: {
    'plan-easy-read': 'Hawdd ei ddeall',
    'plan-html': 'Tudalen we',
    'plan-pdf': 'PDF',
    'calendar-ics': 'Calendr',
    'progress-easy-read': 'Adroddiad cynnydd, hawdd ei ddeall',
    'progress-html': 'Adroddiad cynnydd, tudalen we',
    'progress-pdf': 'Adroddiad cynnydd, PDF',
  },
  more: {
    'plan-easy-read': mwy.easyRead,
    'plan-html': mwy.web,
    'plan-pdf': mwy.pdf,
    'calendar-ics': 'pryd y mae angen gorffen pob cam, a’r cyfarfod nesaf',
    'progress-easy-read': mwy.easyRead,
    'progress-html': mwy.web,
    'progress-pdf': 'i’w argraffu neu ei anfon ymlaen',
  },
  yours: 'Dim ond yr hyn y dywedodd fy sefydliad ie iddo',
}
