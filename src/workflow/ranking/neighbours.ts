import { categoryContent } from '../../content/categories'
import type { Rankable } from './assess'

/**
 * For each contract, how many other suppliers do work of people at the same location. Their tasks together may make
 * one job: a "stapelbaan". A contract that ended before `today` ('yyyy-mm-dd') does not count.
 */
export function neighboursOf(contracts: readonly Rankable[], today: string): (contract: Rankable) => number {
  const suppliersAt = new Map<string, Set<string>>()
  for (const contract of contracts) {
    const place = alike(contract.location)
    const supplier = alike(contract.supplier)
    if (place === '' || supplier === '' || !hasWork(contract) || isOver(contract, today)) continue
    const suppliers = suppliersAt.get(place)
    if (suppliers) suppliers.add(supplier)
    else suppliersAt.set(place, new Set([supplier]))
  }
  return ({ location, supplier }) => {
    const suppliers = suppliersAt.get(alike(location))
    if (!suppliers) return 0
    return suppliers.size - (suppliers.has(alike(supplier)) ? 1 : 0)
  }
}

/** Categories with little work of people have no tasks to share; of an unknown category nobody knows. */
function hasWork({ category }: Rankable): boolean {
  const labour = category === '' ? undefined : categoryContent[category].labour
  return labour === 'high' || labour === 'medium'
}

/** Whoever left the place cannot share a job there. */
function isOver({ ends, plannedOn }: Rankable, today: string): boolean {
  return plannedOn === '' && ends !== '' && ends < today
}

/** Written a little differently, it is still the same place or supplier. */
function alike(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
