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

const forms = { easyRead: 'Easy read', web: 'Web page', pdf: 'PDF' }
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
    'plan-easy-read': forms.easyRead,
    'plan-html': forms.web,
    'plan-pdf': forms.pdf,
    'calendar-ics': 'Calendar',
    'progress-easy-read': forms.easyRead,
    'progress-html': forms.web,
    'progress-pdf': forms.pdf,
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

const ffurfiau = { easyRead: 'Hawdd ei ddeall', web: 'Tudalen we', pdf: 'PDF' }
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
    'plan-easy-read': ffurfiau.easyRead,
    'plan-html': ffurfiau.web,
    'plan-pdf': ffurfiau.pdf,
    'calendar-ics': 'Calendr',
    'progress-easy-read': ffurfiau.easyRead,
    'progress-html': ffurfiau.web,
    'progress-pdf': ffurfiau.pdf,
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
