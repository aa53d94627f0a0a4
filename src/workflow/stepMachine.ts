import { setup } from 'xstate'
import type { PartDecision, StepDecision } from '../content/decisions'

export type StepEvent = { type: PartDecision; part: string } | { type: StepDecision }
export type PartState = 'open' | 'done' | 'later'

/**
 * Progress of one step, or of the parts that one route of an opportunity walks: every part has a region of its
 * own, because parts may be done in any order. Nothing locks and nothing follows by itself: a step is closed when
 * somebody says so, whatever its parts tell.
 */
export function createStepMachine(parts: readonly string[]) {
  const { createMachine } = setup({
    types: { events: {} as StepEvent },
    guards: {
      isAbout: ({ event }, { part }: { part: string }) => 'part' in event && event.part === part,
    },
  })
  const regionOf = (part: string) => {
    const guard = { type: 'isAbout' as const, params: { part } }
    return {
      initial: 'open' as const,
      states: {
        open: {
          on: { 'part.done': { target: 'done', guard }, 'part.postponed': { target: 'later', guard } },
        },
        later: { on: { 'part.done': { target: 'done', guard }, 'part.resumed': { target: 'open', guard } } },
        done: { on: { 'part.reopened': { target: 'open', guard } } },
      },
    }
  }
  return createMachine({
    id: 'step',
    type: 'parallel',
    states: {
      step: {
        initial: 'open',
        states: {
          open: { on: { 'step.closed': 'closed' } },
          closed: { on: { 'step.reopened': 'open' } },
        },
      },
      parts: { type: 'parallel', states: Object.fromEntries(parts.map((part) => [part, regionOf(part)])) },
    },
  })
}
