import { wordsOf } from '@core/across/looked-for'
import { type SearchedWorkshop, searchPlans } from '@core/across/search-plans'
import { searchableOf } from '@core/across/searchable'
import { readPlan } from '@main/plans/read-plan'
import { mostThingsOfEach } from '@protocol/across'
import { interleave } from '../interleave.mjs'
import { storeLaptop } from './stored-laptop'

/**
 * `search-program FOLDER ROUNDS WORKSHOPS CARDS`: what one letter after the other finds over the workshops of a
 * laptop, a mean over the letters; and one string of the same letters, looked through to its end for the same word.
 */
const [dataFolder = '', rounds = '', workshops = '', cards = ''] = process.argv.slice(2)
const typed = ['p', 'pa', 'par', 'park', 'parking', 'parking h', 'parking he', 'parking health', 'dwr', 'zzz']
const extent = { mostWorkshops: 20, mostThingsOfEach, whole: [] }
const madeBy = 'bench'

const lastAt = Date.UTC(2026, 0, 1)
const searched: SearchedWorkshop[] = []
const size = { workshops: Number(workshops), cards: Number(cards), lastAt }
for (const workshopId of await storeLaptop(dataFolder, size)) {
  const read = await readPlan(dataFolder, workshopId, madeBy)
  if (read === null) throw new Error(`The plan of ${workshopId} could not be read`)
  searched.push({ workshopId, about: read.plan, searchable: searchableOf(read.plan) })
}
const text = searched.map(({ searchable }) => searchable.words).join('')

let found = 0
const meanOfLetters = (look: (words: readonly string[]) => number) => () => {
  const from = performance.now()
  for (const one of typed) found += look(wordsOf(one))
  return Promise.resolve((performance.now() - from) / typed.length)
}
const timesIn = (words: readonly string[]) => {
  const [word = ''] = words
  let times = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) times++
  return times
}
const measures = {
  floor: meanOfLetters(timesIn),
  search: meanOfLetters((words) => searchPlans(searched, words, extent).things),
}
await interleave(2, measures)
const samples = await interleave(Number(rounds), measures)
const things = searched.reduce((sum, { searchable }) => sum + searchable.items.length, 0)
console.log(JSON.stringify({ samples, facts: { things, letters: text.length, found } }))
