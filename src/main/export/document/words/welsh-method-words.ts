import type { PlanMethodWords } from './method-words'

export const welshMethodWords: PlanMethodWords = {
  mean: (mean) => `${mean.toFixed(1)} ar gyfartaledd`,
  meanOfRoom: (mean) => `Ar gyfartaledd ${mean.toFixed(1)} o 5.`,
  spread: (counts) => counts.map((count, index) => `${index + 1}: ${count}`).toReversed().join(' · '),
  consents: ({ consent, concern, 'stand-aside': aside }) =>
    `${consent} yn gallu byw gyda hyn · ${concern} â phryder · ${aside} yn camu o’r neilltu`,
  consented: (consent, answered) => `${consent} o ${answered} yn gallu byw gyda hyn`,
  placed: (impact, effort) => `newid ${impact.toFixed(1)} · ymdrech ${effort.toFixed(1)}`,
  notPlaced: 'ni osododd neb hwn',
  numbered: (number, name) => `${number}. ${name}`,
  beatsAll: (name) => `Mae “${name}” yn curo pob un arall un wrth un.`,
  noneBeatsAll: 'Nid oes dewis sy’n curo pob un arall un wrth un.',
  impactAxis: 'Tuag i fyny: faint y byddai’n ei newid.',
  effortAxis: 'Tua’r dde: pa mor anodd ydyw.',
  grid: (quadrants) => {
    const named = quadrants.map(({ name, options }) => `${name}: ${options.join('; ')}.`)
    return ['Grid o newid yn erbyn ymdrech.', ...named].join(' ')
  },
  quadrants: { first: 'Gwneud yn gyntaf', plan: 'Cynllunio’n dda', spare: 'Os bydd amser', later: 'Gadael am y tro' },
  scoreTable: 'Faint o bobl a roddodd bob sgôr.',
  scoreColumns: ['Sgôr', 'Pobl'],
  score: (score, means) => (means === '' ? String(score) : `${score}: ${means}`),
  oneQuestion: 'Un cwestiwn oedd, felly nid oes dim i’w gyfrif fesul sefydliad na fesul sector.',
  concerns: 'Pryderon, yng ngeiriau pobl eu hunain',
  concern: (text) => `“${text}”`,
  againTable: 'Dau ganlyniad pob dewis, a beth symudodd.',
  again: 'Gofynnwyd hyn yr eildro. Beth symudodd:',
  before: (people) => `Cynt\n(pleidleisiodd ${people})`,
  now: (people) => `Nawr\n(pleidleisiodd ${people})`,
  movement: 'Beth symudodd',
  moved: (places) => (places === 0 ? 'yr un safle' : `${places > 0 ? 'i fyny' : 'i lawr'} ${Math.abs(places)} safle`),
  movedMean: (by) => (by === 0 ? 'dim newid' : `${by > 0 ? 'i fyny' : 'i lawr'} ${Math.abs(by).toFixed(1)}`),
  isNew: 'newydd',
}
