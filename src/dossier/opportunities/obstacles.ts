import type { Opportunity } from '../kinds/opportunity'

/** What stands in the way of an opportunity, and who takes it on. */
export type OpportunityObstacle = {
  readonly id: string
  readonly text: string
  readonly owner: string
}

const prefix = 'obstacle.'
const parts = ['text', 'owner', 'rank', 'removed'] as const
export type ObstaclePart = (typeof parts)[number]

/** The field of an opportunity that holds one part of an obstacle. Each is a key of its own, so that it merges. */
export function obstacleField(id: string, part: ObstaclePart): string {
  return `${prefix}${id}.${part}`
}

/** Which obstacle a field of an opportunity is part of; nothing if it is another field. */
export function obstacleOfField(
  field: string,
): { readonly id: string; readonly part: ObstaclePart } | undefined {
  if (!field.startsWith(prefix)) return undefined
  const [id = '', name = ''] = field.slice(prefix.length).split('.')
  const part = parts.find((one) => one === name)
  return part && { id, part }
}

const memory = new WeakMap<Opportunity, readonly OpportunityObstacle[]>()

/** What stands in the way of an opportunity, in order, without what was removed. */
export function readObstacles(opportunity: Opportunity): readonly OpportunityObstacle[] {
  const known = memory.get(opportunity)
  if (known) return known
  const found = new Map<string, { id: string; text: string; owner: string; rank: string; removed: boolean }>()
  for (const [field, value] of Object.entries(opportunity)) {
    const at = obstacleOfField(field)
    if (!at) continue
    const one = found.get(at.id) ?? { id: at.id, text: '', owner: '', rank: '', removed: false }
    found.set(at.id, { ...one, [at.part]: value })
  }
  const list = [...found.values()]
    .filter(({ removed }) => !removed)
    .toSorted((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1))
    .map(({ id, text, owner }) => ({ id, text: String(text), owner: String(owner) }))
  memory.set(opportunity, list)
  return list
}

/** The rank of the last obstacle, removed ones included; '' where there is none. */
export function lastObstacleRank(opportunity: Opportunity): string {
  const ranks = Object.entries(opportunity).flatMap(([field, value]) =>
    obstacleOfField(field)?.part === 'rank' && typeof value === 'string' ? [value] : [],
  )
  return ranks.reduce((highest, rank) => (rank > highest ? rank : highest), '')
}
