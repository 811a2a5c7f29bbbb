import type { OrganisationWeb, WebLink } from '@core/web/web'
import { byName } from '@core/web/name-order'

const some = ['Stockport', 'Borough', 'Viaduct', 'Life', 'Equity', 'Greater Manchester', 'Northern', 'Young People’s']
const others = [
  'Homes',
  'Care',
  'Leisure',
  'Housing Group',
  'Council',
  'Trust for Mental Health and Wellbeing',
  'Alliance',
  'Hub',
]

/** So many organisations with names of every length, in groups that work together; every `alone`th works with nobody. */
export function webOfMany(organisations: number, alone = 10): OrganisationWeb {
  const names = Array.from(
    { length: organisations },
    (_, index) =>
      `${some[index % 8]} ${others[Math.floor(index / 8) % 8]}${index < 64 ? '' : ` ${Math.floor(index / 64)}`}`,
  )
  const linked = names.filter((_, index) => index % alone !== alone - 1)
  const links = linked.flatMap((one, index): WebLink[] =>
    [1, 2, 7].flatMap((step) => {
      const other = linked[index + step]
      if (other === undefined || (index + step) % 5 === 0) return []
      const [first = '', second = ''] = [one, other].toSorted(byName)
      return [
        {
          between: [first, second],
          ties: Array.from({ length: 1 + (index % 4) }, (_, at) => tie(`${index} ${step} ${at}`)),
        },
      ]
    }),
  )
  return {
    organisations: names.toSorted(byName).map((name) => ({ name, sector: 'voluntary', dates: ['2026-05-01'] })),
    links,
  }
}

function tie(text: string): WebLink['ties'][number] {
  return { kind: 'action', text, date: '2026-05-01', workshop: 'First' }
}
