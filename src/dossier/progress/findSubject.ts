import { routes } from '../../content/define'
import { type Part, partsOfRoute, steps } from '../../content/steps'
import type { Place } from './partStatus'

/** What a thread or a key is about: a place, and in it a part; `rest` is what stands behind them, such as a question. */
export type Subject = { readonly place: Place; readonly part: Part | undefined; readonly rest: string }

/** Reads 'commitment', 'commitment/occasion', 'k3/tender/market' or a longer key. Nothing if this method lacks it. */
export function findSubject(path: string): Subject | undefined {
  const [first = '', second = '', ...others] = path.split('/')
  const step = steps.find(({ id }) => id === first)
  if (step) {
    if (step.id === 'doing') return undefined
    return inParts({ step: step.id }, step.parts, [second, ...others])
  }
  const route = routes.find((one) => one === second)
  return route && inParts({ opportunity: first, route }, partsOfRoute(route), others)
}

function inParts(place: Place, parts: readonly Part[], [id = '', ...rest]: readonly string[]) {
  const part = parts.find((one) => one.id === id)
  return id === '' || part ? { place, part, rest: rest.join('/') } : undefined
}
