import { criteria, defaultMeasures, defaultWeights, heaviest, type Measure } from '../../content/ranking'
import type { RankingSettings } from '../../workflow/ranking/assess'
import type { About } from '../document/about'
import { type DossierDraft, put } from '../document/draft'
import type { Plain } from '../document/plain'

const key = (id: string) => `weight.${id}`
const measures = Object.keys(defaultMeasures) as readonly Measure[]
const known = new WeakMap<About, RankingSettings>()

/** Whether a field of `about` holds a weight or a measure. */
export function isWeight(field: string): boolean {
  return [...criteria, ...measures].some((id) => key(id) === field)
}

/** How people weigh the ranking in this dossier; what they never changed is as we propose it. */
export function readSettings({ about }: { readonly about: About }): RankingSettings {
  const before = known.get(about)
  if (before) return before
  const settings = {
    weights: Object.fromEntries(
      criteria.map((id) => [id, numberIn(about, id, heaviest) ?? defaultWeights[id]]),
    ),
    measures: Object.fromEntries(
      measures.map((id) => [id, numberIn(about, id, Number.MAX_SAFE_INTEGER) ?? defaultMeasures[id]]),
    ),
  } as RankingSettings
  known.set(about, settings)
  return settings
}

/** Whether anybody changed how the ranking weighs. */
export function isOwnSettings({ about }: { readonly about: About }): boolean {
  return [...criteria, ...measures].some((id) => valueOf(about, id) !== undefined)
}

/** Changes a weight or a measure; `undefined` goes back to what we propose. */
export function weigh({ about }: DossierDraft, id: string, value: number | undefined): void {
  put(about, key(id), value)
}

/** Goes back to the weights and measures that we propose. */
export function resetSettings(draft: DossierDraft): void {
  for (const id of [...criteria, ...measures]) weigh(draft, id, undefined)
}

function valueOf(about: About, id: string): Plain | undefined {
  return (about as unknown as Readonly<Record<string, Plain | undefined>>)[key(id)]
}

function numberIn(about: About, id: string, most: number): number | undefined {
  const value = valueOf(about, id)
  return typeof value === 'number' && value >= 0 && value <= most ? value : undefined
}
