import type { Target } from './targets'

/** Whether a title leaves open if an amount is per year or for the whole contract. */
export function isAmountInDoubt(title: string, target: Target | undefined): boolean {
  if (target === 'valueTotal') return !/tota|looptijd|lifetime|hele|gesamt|global/i.test(title)
  return target === 'valuePerYear' && !/jaar|year|annu|jahr|jähr|par an\b|p\.?\s?j|p\.?\s?a\b/i.test(title)
}
