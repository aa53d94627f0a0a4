import { type Part, partsOfRoute, steps } from '../../src/content/steps'
import type { Measurement } from './measurement'

/** How much the method asks of people: the questions and the lines to tick of what they walk. */
export function countContent(): Measurement[] {
  const before = steps.flatMap(({ id, parts }) => (id === 'doing' ? [] : parts))
  return [
    ...count('Steps 1 to 3', before, { questions: 36, ticks: 24 }),
    ...count('One opportunity on route A', partsOfRoute('tender'), { questions: 44, ticks: 28 }),
    ...count('One opportunity on route B', partsOfRoute('contract'), { questions: 40, ticks: 24 }),
  ]
}

function count(
  name: string,
  parts: readonly Part[],
  budget: { readonly questions: number; readonly ticks: number },
): Measurement[] {
  const sum = (of: (part: Part) => readonly unknown[]) =>
    parts.reduce((total, part) => total + of(part).length, 0)
  const questions = sum((part) => part.questions)
  const ticks = sum((part) => part.checklist)
  return [
    { name: `${name}: questions`, measured: questions, budget: budget.questions, unit: 'questions' },
    { name: `${name}: lines to tick`, measured: ticks, budget: budget.ticks, unit: 'ticks' },
  ]
}
