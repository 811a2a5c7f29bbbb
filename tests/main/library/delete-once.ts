import { openLibrary } from '@main/library/open-library'
import { readSaid, type Said } from '../journal/said'
import { summarise } from './summaries'

/** `node delete-once DATA ID`: marks the workshop as deleted at 1234 and says so. */
const [dataFolder = '', id = ''] = process.argv.slice(2)
const library = await openLibrary<Said>(dataFolder, { read: readSaid, summarise, onFailure: console.error })
await library.markDeleted(id, 1234)
console.log('deleted')
await library.close()
