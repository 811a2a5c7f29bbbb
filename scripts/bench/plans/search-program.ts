import { wordsOf } from '@core/across/looked-for'
import { type SearchedWorkshop, searchPlans } from '@core/across/search-plans'
import { searchableOf } from '@core/across/searchable'
import { interleave } from '../interleave.mjs'
import { manyPlans } from './many-plans'

/**
 * `search-program ROUNDS WORKSHOPS CARDS`: what one letter after the other of a few words finds over all workshops, and
 * one string of the same letters that is looked through for the same word, to its end, by itself.
 */
const [rounds = '', workshops = '', cards = ''] = process.argv.slice(2)
const extent = { mostWorkshops: 20, mostThingsOfEach: 4, whole: [] }
const typed = ['p', 'pa', 'par', 'park', 'parking', 'parking h', 'parking he', 'parking health', 'dwr', 'zzz']

const searched = manyPlans(Number(workshops), Number(cards)).map((plan, index): SearchedWorkshop => {
  return { workshopId: String(index), about: plan, searchable: searchableOf(plan) }
})
const text = searched.map(({ searchable }) => searchable.words).join('')
const letters = (work: (words: readonly string[]) => number) => () => {
  const took = typed.map((one) => {
    const from = performance.now()
    found += work(wordsOf(one))
    return performance.now() - from
  })
  return Promise.resolve(took.reduce((sum, one) => sum + one, 0) / took.length)
}
let found = 0
const measures = {
  floor: letters(([word = '']) => {
    let count = 0
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++
    return count
  }),
  search: letters((words) => searchPlans(searched, words, extent).things),
}
await interleave(2, measures)
const samples = await interleave(Number(rounds), measures)
const items = searched.reduce((sum, { searchable }) => sum + searchable.items.length, 0)
console.log(JSON.stringify({ samples, facts: { items, letters: text.length, found } }))
