import type { OpportunityLine, RouteMap } from '../../dossier/progress/routeMap'

/** More lines than this read as a thicket. The list of opportunities, and the list beside the map, show them all. */
const most = { walked: 30, undecided: 16, quiet: 8 } as const

/** The map with the opportunities that it has room for, and how many it leaves out. What asks for people stays. */
export function fold(map: RouteMap): { readonly map: RouteMap; readonly hidden: number } {
  const groups = ['walked', 'undecided', 'quiet'] as const
  const shown = Object.fromEntries(groups.map((group) => [group, firstOf(map[group], most[group])]))
  const hidden = groups.reduce((sum, group) => sum + Math.max(0, map[group].length - most[group]), 0)
  return { map: hidden > 0 ? { ...map, ...shown } : map, hidden }
}

function firstOf(lines: readonly OpportunityLine[], count: number): readonly OpportunityLine[] {
  if (lines.length <= count) return lines
  const urgency = ({ marker, needsAction }: OpportunityLine) => (marker ? 2 : needsAction ? 1 : 0)
  const kept = new Set(lines.toSorted((a, b) => urgency(b) - urgency(a)).slice(0, count))
  return lines.filter((line) => kept.has(line))
}
