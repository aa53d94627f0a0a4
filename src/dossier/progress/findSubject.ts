import { type Part, partsOfRoute, steps } from '../../content/steps'
import { readReference } from '../document/reference'
import type { Place } from './partStatus'

/** What a thread or a key is about: a place, and in it a part; `rest` is what stands behind them, such as a question. */
export type Subject = { readonly place: Place; readonly part: Part | undefined; readonly rest: string }

/** Reads 'commitment', 'commitment/occasion', 'k3/tender/market' or a longer key. Nothing if this method lacks it. */
export function findSubject(path: string): Subject | undefined {
  const { step, opportunity, route, part: id, rest } = readReference(path)
  if (step === 'doing' || (!step && !route)) return undefined
  const place: Place | undefined = step ? { step } : route && { opportunity, route }
  const parts = step ? (steps.find((one) => one.id === step)?.parts ?? []) : route ? partsOfRoute(route) : []
  const part = parts.find((one) => one.id === id)
  return place && (id === '' || part) ? { place, part, rest: rest.join('/') } : undefined
}
