import { setup } from 'xstate'
import type { PlanDecision } from '../content/decisions'

/** The thread of the journal that tells about the action plan: there is one plan in a dossier. */
export const planThread = 'plan'

export type PlanState = 'draft' | 'approved'

/**
 * The action plan of a dossier. Each approval by the client is a version; people work on in the meantime, and nothing
 * is approved or withdrawn by itself.
 */
export const planMachine = setup({ types: { events: {} as { type: PlanDecision } } }).createMachine({
  id: 'plan',
  initial: 'draft',
  states: {
    draft: { on: { 'plan.approved': 'approved' } },
    approved: { on: { 'plan.approved': { target: 'approved', reenter: true }, 'plan.withdrawn': 'draft' } },
  },
})
