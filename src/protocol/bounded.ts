import { z } from 'zod'
import { caps } from './caps'

export const text = z.string().max(caps.text)
export const id = z.string().max(caps.id)
export const integer = z.int()

export function listOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).max(caps.list)
}

export function importedListOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).max(caps.importedList)
}

export function journalledListOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).max(caps.journalledList)
}
