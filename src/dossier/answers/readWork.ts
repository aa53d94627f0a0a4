import type { PartDefinition, Question } from '../../content/define'
import { splitKey } from '../document/recordKey'
import type { DossierView } from '../document/view'
import type { Item } from '../kinds/item'

/** What people did in one part, counted. `open` names the questions and lines that nobody answered or ticked. */
export type Work = {
  readonly asked: number
  readonly answered: number
  readonly unknown: number
  readonly toTick: number
  readonly ticked: number
  readonly openQuestions: readonly string[]
  readonly openChecks: readonly string[]
}

const itemsBefore = new WeakMap<DossierView['items'], ReadonlyMap<string, readonly Item[]>>()

/** The lines of one list answer, in the order people gave them. `key` is '<subject>/<part>/<question>'. */
export function readItems({ items }: Pick<DossierView, 'items'>, key: string): readonly Item[] {
  let byQuestion = itemsBefore.get(items)
  if (!byQuestion) {
    byQuestion = groupByQuestion(items)
    itemsBefore.set(items, byQuestion)
  }
  return byQuestion.get(key) ?? none
}

const none: readonly Item[] = []

function groupByQuestion(items: DossierView['items']) {
  const groups = new Map<string, Item[]>()
  for (const [path, item] of Object.entries(items)) {
    if (item.removed) continue
    const key = splitKey(path).id
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  for (const group of groups.values()) {
    group.sort((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1))
  }
  return groups
}

/** Whether a question has an answer: something was typed, chosen or listed. */
export function isAnswered(view: DossierView, key: string, question: Question): boolean {
  if (question.kind === 'list') return readItems(view, key).length > 0
  const answer = view.answers[key]
  return answer !== undefined && answer !== ''
}

/** Counts the work in one part of a subject. "Weet ik nog niet" is counted apart: it is an answer, and still open. */
export function readWork(view: DossierView, subject: string, part: PartDefinition): Work {
  const base = `${subject}/${part.id}`
  const answered = part.questions.filter((question) => isAnswered(view, `${base}/${question.id}`, question))
  const unknown = part.questions.filter(
    (question) => view.unknowns[`${base}/${question.id}`] && !answered.includes(question),
  )
  const ticked = part.checklist.filter(({ id }) => view.checks[`${base}/${id}`])
  return {
    asked: part.questions.length,
    answered: answered.length,
    unknown: unknown.length,
    toTick: part.checklist.length,
    ticked: ticked.length,
    openQuestions: part.questions.filter((one) => !answered.includes(one)).map(({ id }) => id),
    openChecks: part.checklist.filter((one) => !ticked.includes(one)).map(({ id }) => id),
  }
}

/** Whether anybody worked on a part at all: answered or ticked something, or said "weet ik nog niet". */
export function isWorkedOn(view: DossierView, subject: string, part: PartDefinition): boolean {
  const base = `${subject}/${part.id}`
  // Of most parts nobody touched anything, and asking about each of their questions adds up on the map.
  if (!touchedParts(view.answers, 1).has(base) && !touchedParts(view.unknowns, 1).has(base)) {
    if (!touchedParts(view.checks, 1).has(base) && !touchedParts(view.items, 2).has(base)) return false
  }
  const { questions, checklist } = part
  return (
    questions.some(({ id }) => view.unknowns[`${base}/${id}`]) ||
    questions.some((question) => isAnswered(view, `${base}/${question.id}`, question)) ||
    checklist.some(({ id }) => view.checks[`${base}/${id}`])
  )
}

const touchedBefore = new WeakMap<object, ReadonlySet<string>>()

/** The parts, as '<subject>/<part>', that the keys of a root name; `depth` is how much a key says beyond its part. */
function touchedParts(root: Readonly<Record<string, unknown>>, depth: 1 | 2): ReadonlySet<string> {
  const known = touchedBefore.get(root)
  if (known) return known
  const touched = new Set<string>()
  for (const key of Object.keys(root)) {
    const question = depth === 1 ? key : splitKey(key).id
    touched.add(splitKey(question).id)
  }
  touchedBefore.set(root, touched)
  return touched
}
