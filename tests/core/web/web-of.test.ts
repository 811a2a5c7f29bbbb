import { nameKey } from '@core/text'
import { onTheirOwn } from '@core/web/web'
import { webOf } from '@core/web/web-of'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { action, countedTies, linksIn, listed, offer, plans, planWith, someNames } from './plans'

const abc = listed('A', 'B', 'C')

describe('what ties organisations', () => {
  test('an action ties its lead and supporters, each to each, once', () => {
    const web = webOf([planWith({ organisations: abc, actions: [action('Do it', 'A', ['B', 'C', 'B', 'A'])] })])
    expect(linksIn(web)).toEqual(['A–B: action', 'A–C: action', 'B–C: action'])
    expect(web.links[0]?.ties).toEqual([{ kind: 'action', text: 'Do it', date: '2026-05-01', workshop: 'First' }])
  })

  test('an action that nobody or a single organisation leads ties nobody', () => {
    const actions = [action('One', '', ['B']), action('Two', 'A')]
    expect(linksIn(webOf([planWith({ organisations: abc, actions })]))).toEqual([])
  })

  test('an offer ties whose it is to who took it up, and a need to who meets it', () => {
    const offers = [
      offer({ offer: 'A room', offeredBy: 'A', takenUpBy: 'B' }),
      offer({ need: 'A van', neededBy: 'C', takenUpBy: 'B' }),
      offer({ offer: 'Time', need: 'Help', offeredBy: 'A', neededBy: 'C' }),
    ]
    expect(linksIn(webOf([planWith({ organisations: abc, offers })]))).toEqual([
      'A–B: offer',
      'A–C: offer',
      'B–C: offer',
    ])
  })

  test('an offer that is still open, or a resident takes up, ties nobody', () => {
    const offers = [
      offer({ offer: 'A room', offeredBy: 'A', neededBy: 'C', matched: false }),
      offer({ offer: 'A van', offeredBy: 'A' }),
    ]
    expect(linksIn(webOf([planWith({ organisations: abc, offers })]))).toEqual([])
  })

  test('a commitment ties to those that its words name, whole words in any case, the longest name first', () => {
    const organisations = listed('Stockport', 'Stockport Homes', 'Sector 3', 'Care')
    const commitments = [
      { text: 'We will ring STOCKPORT homes; and sector-3 too. Careful!', organisation: 'Care' },
      { text: 'I will listen to Stockport', organisation: null },
    ]
    expect(linksIn(webOf([planWith({ organisations, commitments })]))).toEqual([
      'Care–Sector 3: commitment',
      'Care–Stockport Homes: commitment',
    ])
  })

  test('who will ask another to come is a commitment to them, also where only another workshop lists them', () => {
    const invitations = [
      { who: 'Somebody of B', asker: 'A', person: '' },
      { who: 'Young people', asker: 'A', person: '' },
    ]
    const web = webOf([
      planWith({ organisations: listed('A'), invitations }),
      planWith({ title: 'Second', organisations: abc }),
    ])
    expect(linksIn(web)).toEqual(['A–B: commitment'])
  })

  test('an action that was carried over counts once, at the meeting where it was agreed', () => {
    const first = planWith({ organisations: abc, actions: [action('Do it', 'A', ['B'])] })
    const second = planWith({
      title: 'Second',
      date: '2026-09-01',
      organisations: abc,
      actions: [action('Do it', 'A', ['B'], { title: 'First', date: '2026-05-01' }), action('More', 'A', ['B'])],
    })
    expect(webOf([first, second]).links[0]?.ties.map(({ text, workshop }) => [text, workshop])).toEqual([
      ['Do it', 'First'],
      ['More', 'Second'],
    ])
    expect(webOf([second]).links[0]?.ties.map(({ date }) => date)).toEqual(['2026-05-01', '2026-09-01'])
  })
})

describe('organisations', () => {
  test('are those that a plan lists, with the sector and the name that were last used', () => {
    const older = planWith({ organisations: [{ name: 'age UK', sector: 'other', people: 1 }, ...listed('B')] })
    const newer = planWith({
      title: 'Second',
      date: '2026-09-01',
      organisations: [{ name: 'Age UK', sector: 'voluntary', people: 0 }],
    })
    expect(webOf([newer, older]).organisations).toEqual([
      { name: 'Age UK', sector: 'voluntary', dates: ['2026-05-01', '2026-09-01'] },
      { name: 'B', sector: 'voluntary', dates: ['2026-05-01'] },
    ])
  })

  test('that nothing links are on their own', () => {
    const web = webOf([planWith({ organisations: abc, actions: [action('Do it', 'A', ['C'])] })])
    expect(onTheirOwn(web).map(({ name }) => name)).toEqual(['B'])
  })

  test('that a plan does not list are none', () => {
    expect(
      linksIn(webOf([planWith({ organisations: listed('A'), actions: [action('Do it', 'A', ['Ghost'])] })])),
    ).toEqual([])
  })

  test('whose spellings were joined are one, counted once in a workshop that lists both', () => {
    const plan = planWith({
      organisations: listed('Sector 3', 'Sector Three', 'B'),
      actions: [action('Do it', 'Sector Three', ['B', 'Sector 3'])],
    })
    const web = webOf([plan], [{ name: 'Sector 3', spellings: ['Sector 3', 'sector three'] }])
    expect(linksIn(web)).toEqual(['B–Sector 3: action'])
    expect(web.organisations.map(({ name, dates }) => [name, dates.length])).toEqual([
      ['B', 1],
      ['Sector 3', 1],
    ])
  })
})

describe('whatever the plans', () => {
  test('links are between two different organisations of the web, in one order, once, with no tie twice', () => {
    fc.assert(
      fc.property(plans, (made) => {
        const { organisations, links } = webOf(made)
        const names = organisations.map(({ name }) => name)
        expect(new Set(links.map(({ between }) => [...between].sort().join('|'))).size).toBe(links.length)
        for (const {
          between: [one, other],
          ties,
        } of links) {
          expect(one).not.toBe(other)
          expect(names.indexOf(one)).toBeGreaterThan(-1)
          expect(names.indexOf(other)).toBeGreaterThan(names.indexOf(one))
          expect(ties.length).toBeGreaterThan(0)
          expect(new Set(ties.map((tie) => JSON.stringify(tie))).size).toBe(ties.length)
        }
      }),
    )
  })

  test('who leads and who supports, and who offers and who takes up, makes no difference', () => {
    fc.assert(
      fc.property(plans, (made) => {
        const turned = made.map((plan) => ({
          ...plan,
          actions: plan.actions.map(({ lead, supporters, ...rest }) => {
            const [first = '', ...others] = [...supporters.toReversed(), lead]
            return { ...rest, lead: first, supporters: others }
          }),
          offers: plan.offers.map((one) => ({ ...one, offeredBy: one.takenUpBy, takenUpBy: one.offeredBy })),
        }))
        expect(webOf(turned)).toEqual(webOf(made))
      }),
    )
  })

  test('their order makes none', () => {
    const shuffled = plans.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray([...made], { minLength: made.length })),
    )
    fc.assert(
      fc.property(shuffled, ([made, other]) => {
        expect(webOf(other)).toEqual(webOf(made))
      }),
    )
  })

  test('the weights of several workshops are those of each, added', () => {
    fc.assert(
      fc.property(plans, (made) => {
        const sum = new Map<string, number>()
        for (const plan of made) {
          for (const [key, count] of countedTies(webOf([plan]))) sum.set(key, (sum.get(key) ?? 0) + count)
        }
        expect(countedTies(webOf(made))).toEqual(sum)
      }),
    )
  })

  test('to join two spellings is to put their ties together, without those that they shared', () => {
    const joining = fc.shuffledSubarray([...someNames], { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(plans, joining, (made, [kept = '', dropped = '']) => {
        const apart = webOf(made)
        const expected = new Map<string, Set<string>>()
        for (const { between, ties } of apart.links) {
          const [one, other] = between.map((name) => (name === dropped ? kept : name)).toSorted()
          if (one === other) continue
          const link = expected.get(`${one}|${other}`) ?? new Set()
          for (const tie of ties) link.add(JSON.stringify(tie))
          expected.set(`${one}|${other}`, link)
        }
        const found = webOf(made, [{ name: kept, spellings: [kept, dropped] }])
        const links = found.links.map(
          ({ between, ties }) =>
            [[...between].sort().join('|'), new Set(ties.map((tie) => JSON.stringify(tie)))] as const,
        )
        expect(new Map(links)).toEqual(expected)
        expect(found.organisations.map(({ name }) => nameKey(name))).not.toContain(nameKey(dropped))
      }),
    )
  })
})
