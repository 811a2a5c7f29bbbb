/** The app's light colours on white. */
export const colours = {
  ink: '#20252b',
  quiet: '#545b63',
  deep: '#0c5460',
  clay: '#a44f14',
  rule: '#ddd5c7',
  paper: '#f5f0e6',
  white: '#ffffff',
  good: '#23693f',
  warn: '#8a5300',
  bad: '#a12622',
  agree: '#0c5460',
  pass: '#b9b3a7',
  disagree: '#b4530a',
} as const
