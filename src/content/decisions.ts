/** What people can decide about one part of a step, or of one route of an opportunity. */
export const partDecisions = ['part.done', 'part.reopened', 'part.postponed', 'part.resumed'] as const

/** What people can decide about a whole step (1, 2 or 3). */
export const stepDecisions = ['step.closed', 'step.reopened'] as const

/** What the client can decide about the action plan. */
export const planDecisions = ['plan.approved', 'plan.withdrawn'] as const

/** What people can decide about one route of one opportunity, in the order of `stappenplan` 2.4. */
const shared = [
  'agreed',
  'started',
  'reviewed',
  'embedded',
  'continued',
  'parked',
  'resumed',
  'stopped',
] as const

export const contractDecisions = [
  'contract.chosen',
  'contract.talked',
  ...shared.map((name) => `contract.${name}` as const),
] as const

export const tenderDecisions = [
  'tender.chosen',
  'tender.prepared',
  'tender.published',
  'tender.awarded',
  ...shared.map((name) => `tender.${name}` as const),
] as const

export type PartDecision = (typeof partDecisions)[number]
export type StepDecision = (typeof stepDecisions)[number]
export type PlanDecision = (typeof planDecisions)[number]
export type RouteDecision = (typeof contractDecisions)[number] | (typeof tenderDecisions)[number]
export type Decision = PartDecision | StepDecision | PlanDecision | RouteDecision

const decisions: readonly Decision[] = [
  ...partDecisions,
  ...stepDecisions,
  ...planDecisions,
  ...contractDecisions,
  ...tenderDecisions,
]

/** What has to be said with a decision: stopping gives a reason and a lesson, later a reason and a date. */
export type SaidField = 'reason' | 'until' | 'lesson'

export function asksFor(decision: Decision): readonly SaidField[] {
  if (decision.endsWith('.stopped')) return ['reason', 'lesson']
  if (decision.endsWith('.parked') || decision === 'part.postponed') return ['reason', 'until']
  return []
}

/** Whether this code knows a decision; one from a newer version is kept, shown and not followed. */
export function isDecision(value: unknown): value is Decision {
  return decisions.some((decision) => decision === value)
}
