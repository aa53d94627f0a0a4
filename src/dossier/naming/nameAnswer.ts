import type { Question } from '../../content/define'
import type { Plain } from '../document/plain'
import type { Words } from './context'
import { dateIn, numberIn } from './formats'

type Asked = Pick<Question, 'kind'> & { readonly unit?: string; readonly options?: readonly string[] }

/** Where the words of a question are, or those of a field of its list. */
export type QuestionPath = `steps:parts.${string}.questions.${string}`

/** An answer, or a field of a list, as people read it. `path` is where its words are: 'steps:parts.x.questions.y'. */
export function nameAnswer(
  { kind, unit, options }: Asked,
  value: Plain,
  path: QuestionPath,
  words: Words,
): string {
  if (kind === 'choice' && options?.includes(String(value))) return words(`${path}.options.${value}`)
  if (kind === 'date') return dateIn(words, String(value))
  if (typeof value !== 'number') return String(value)
  const number = numberIn(words, value)
  return unit ? words('file:withUnit', { number, unit: words(`steps:units.${unit}`) }) : number
}
