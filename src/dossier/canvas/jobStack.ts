import { fullWeeks } from '../../content/jobs'
import type { DossierView } from '../document/view'
import type { Note } from '../kinds/note'
import { canvasLayout } from './canvasLayout'

/** The field of a job stack that holds its tasks. */
export const taskField = 'tasks'

/** What the tasks of a stacked job come to. Hours are per week. */
export type JobSum = {
  readonly hours: number
  readonly tasks: number
  /** How many tasks nobody gave hours yet. */
  readonly withoutHours: number
  /** Hours by supplier, as it was written; '' for tasks without one. Most hours first. */
  readonly suppliers: readonly { readonly supplier: string; readonly hours: number }[]
  /** The places and the times that people wrote, each once. */
  readonly places: readonly string[]
  readonly times: readonly string[]
  /** The longest usual full week that the hours pass; nothing while they pass none. */
  readonly passes: number | undefined
}

type Parts = Pick<DossierView, 'canvases' | 'notes' | 'noteGroups'>

/** The ids of the tasks of a stacked job that everybody may see, in order. */
export function taskIds(view: Parts, canvas: string, me = ''): readonly string[] {
  const field = canvasLayout(view, canvas, me).fields.find(({ id }) => id === taskField)
  if (!field) return none
  const known = idsBefore.get(field)
  if (known) return known
  const ids = [...field.groups.flatMap(({ notes }) => notes), ...field.notes]
  idsBefore.set(field, ids)
  return ids
}

const none: readonly string[] = []
const idsBefore = new WeakMap<object, readonly string[]>()

/** Adds up a stacked job. What is compared is what people wrote; nothing is guessed about distances or clocks. */
export function sumJob(tasks: readonly Note[]): JobSum {
  const hours = add(tasks.map((task) => task.hours))
  const bySupplier = new Map<string, { supplier: string; hours: number }>()
  for (const { supplier, hours: own } of tasks) {
    const name = supplier.trim()
    const key = name.toLocaleLowerCase()
    const before = bySupplier.get(key)
    bySupplier.set(key, { supplier: before?.supplier ?? name, hours: add([before?.hours ?? 0, own]) })
  }
  return {
    hours,
    tasks: tasks.length,
    withoutHours: tasks.filter((task) => task.hours <= 0).length,
    suppliers: [...bySupplier.values()].toSorted((a, b) => b.hours - a.hours),
    places: distinct(tasks.map(({ where }) => where)),
    times: distinct(tasks.map(({ when }) => when)),
    passes: fullWeeks.findLast((week) => hours > week),
  }
}

/** Rounded to hundredths, so that 0.1 and 0.2 hours make 0.3. */
function add(hours: readonly number[]): number {
  return Math.round(hours.reduce((sum, one) => sum + Math.max(0, one), 0) * 100) / 100
}

function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const text of texts.map((one) => one.trim())) {
    if (text !== '' && !seen.has(text.toLocaleLowerCase())) seen.set(text.toLocaleLowerCase(), text)
  }
  return [...seen.values()]
}
