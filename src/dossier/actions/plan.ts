import * as v from 'valibot'
import { readActions, readOpportunities } from '../document/readRecords'
import type { DossierView } from '../document/view'

const text = v.fallback(v.string(), '')
const plan = v.object({
  goalShort: text,
  goalLong: text,
  goalPeople: text,
  goalHours: text,
  opportunities: v.fallback(v.array(v.string()), []),
  actions: v.fallback(v.array(v.object({ id: text, what: text, who: text, due: text })), []),
})

/** The action plan at one moment: what people aim for, with which opportunities, and who does what when. */
export type Plan = v.InferOutput<typeof plan>

/** The action plan as it stands. Actions that are done belong to it: they were part of what was agreed. */
export function readPlan(view: DossierView): Plan {
  const answer = (question: string) => String(view.answers[`together/planFields/${question}`] ?? '').trim()
  const chosen = readOpportunities(view).filter((one) => one.chosen)
  return {
    goalShort: answer('goalShort'),
    goalLong: answer('goalLong'),
    goalPeople: answer('goalPeople'),
    goalHours: answer('goalHours'),
    opportunities: chosen.map(({ title }) => title),
    actions: readActions(view).map(({ id, what, who, due }) => ({ id, what, who, due })),
  }
}

/** A plan as it was kept with its approval; nothing if what was kept is no plan. */
export function parsePlan(kept: string): Plan | undefined {
  try {
    const value: unknown = JSON.parse(kept)
    const { success, output } = v.safeParse(plan, value)
    return success && !Array.isArray(value) ? output : undefined
  } catch {
    return undefined
  }
}

export type PlanChanges = {
  /** How many actions were added, taken away, or say something else now. */
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** Whether a goal or the choice of opportunities differs. */
  readonly goals: boolean
}

/** What changed in a plan since an earlier version of it. */
export function comparePlans(before: Plan, now: Plan): PlanChanges {
  const was = new Map(before.actions.map((action) => [action.id, action]))
  const ids = new Set(now.actions.map(({ id }) => id))
  const words = ({ what, who, due }: Plan['actions'][number]) => JSON.stringify([what, who, due])
  const { actions: _, ...goalsBefore } = before
  const { actions: __, ...goalsNow } = now
  return {
    added: now.actions.filter(({ id }) => !was.has(id)).length,
    removed: before.actions.filter(({ id }) => !ids.has(id)).length,
    changed: now.actions.filter((action) => {
      const earlier = was.get(action.id)
      return earlier !== undefined && words(earlier) !== words(action)
    }).length,
    goals: JSON.stringify(goalsBefore) !== JSON.stringify(goalsNow),
  }
}
