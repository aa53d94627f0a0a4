import type { Plain } from '../document/plain'
import type { Shape } from '../kinds/define'
import type { Words } from './context'
import { dateIn, numberIn } from './formats'

/** A value in words, by the shape of its field; one that this version does not know stays as it is. */
export function nameShaped(shape: Shape | undefined, value: Plain, words: Words): string {
  if (value === null || value === '') return words('kinds:value.empty')
  if (typeof value === 'boolean') return words(`kinds:value.${value ? 'yes' : 'no'}`)
  if (typeof value === 'number') return numberIn(words, value)
  if (Array.isArray(value)) return value.map((one: Plain) => nameShaped(shape, one, words)).join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (shape === 'day') return dateIn(words, value)
  if (typeof shape !== 'object' || !('ids' in shape) || !shape.ids.includes(value)) return value
  // That there are words for each of the ids was asked where the shape was made.
  const say = words as (key: string) => string
  return say(shape.words.replace('*', value))
}
