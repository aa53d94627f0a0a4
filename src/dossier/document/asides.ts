import { fieldsIn, type Plain } from './plain'
import type { Root } from './roots'

/** A value that a merge did not choose, kept so that its writer finds it again. */
export type SetAside = {
  readonly root: Root
  readonly key: string
  readonly value: Plain
  readonly at: string
}

/** A value that was set aside, or nothing if it is none. */
export function readAside(given: Plain): SetAside | undefined {
  const { root, key, value, at } = fieldsIn(given) ?? {}
  if (typeof root !== 'string' || typeof key !== 'string' || value === undefined) return undefined
  return { root: root as Root, key, value, at: typeof at === 'string' ? at : '' }
}
