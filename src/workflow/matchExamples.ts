import { type Example, examples } from '../content/examples'

/** What somebody is working on, as far as it is known. */
export type ExampleWish = {
  readonly sector?: string
  readonly category?: string
  readonly route?: string
  /** Parts of the method, by id. */
  readonly parts?: readonly string[]
}

/** Words: `examples.match.reasons`. */
export type MatchReason = 'category' | 'part' | 'sector' | 'route'

export type ExampleMatch = { readonly example: Example; readonly reasons: readonly MatchReason[] }

/** What looks like us most: the same work first, then the same moment, the same kind of organisation, the same route. */
const weights: Record<MatchReason, number> = { category: 8, part: 4, sector: 2, route: 1 }

/**
 * The examples that fit, the most fitting first, each with the reasons why it is shown (a proposal). A route alone is
 * no reason: half of the examples walk it.
 */
export function matchExamples(wish: ExampleWish): readonly ExampleMatch[] {
  return examples
    .map((example) => ({ example, reasons: reasonsFor(example, wish) }))
    .filter(({ reasons }) => reasons.some((reason) => reason !== 'route'))
    .toSorted((a, b) => weigh(b) - weigh(a))
}

function reasonsFor(example: Example, { category, parts = [], sector, route }: ExampleWish): MatchReason[] {
  const fits: Record<MatchReason, boolean> = {
    category: example.categories.some((one) => one === category),
    part: example.parts.some((part) => parts.includes(part)),
    sector: example.sector === sector,
    route: example.routes.some((one) => one === route),
  }
  return (['category', 'part', 'sector', 'route'] as const).filter((reason) => fits[reason])
}

/** Of two that fit as well, the one that has results to show. */
function weigh({ example, reasons }: ExampleMatch): number {
  const results = example.lines.filter(({ section }) => section === 'result').length
  return reasons.reduce((sum, reason) => sum + weights[reason], 0) + Math.min(results, 5) / 10
}
