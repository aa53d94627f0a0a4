import type { Route } from '../../content/define'
import type { Action } from '../../dossier/kinds/action'
import type { PartStatus } from '../../dossier/progress/partStatus'
import type { Line, MapStep, Marker, OpportunityLine, Station } from '../../dossier/progress/routeMap'
import type { Phase, RouteLine } from '../../dossier/progress/routePhases'
import { type Say, wordsUnder } from '../../words/wordsUnder'

/** Every word on the map in one language. */
export type RouteMapWords = ReturnType<typeof routeMapWords>

/** The letter by which the method knows a route. It is the same in every language. */
export const routeLetter: Readonly<Record<Route, string>> = { tender: 'A', contract: 'B' }

/** The words of the map. `words` knows the subjects `routeMap` and `steps`; `day` writes 'yyyy-mm-dd' short: '3 dec'. */
export function routeMapWords(words: Say, day: (date: string) => string) {
  const own = wordsUnder(words, 'routeMap:')
  const method = wordsUnder(words, 'steps:')

  const what = (action: Action) => action.what.trim() || own('next.untitled')
  const whoWhen = ({ who, due }: Action) => {
    if (who && due) return own('next.whoWhen', { who, when: day(due) })
    return who || (due && day(due))
  }
  const next = (action: Action) => {
    const who = whoWhen(action)
    return who ? own('next.line', { what: what(action), who }) : what(action)
  }
  const title = ({ title }: Pick<OpportunityLine, 'title'>) => title.trim() || own('opportunity.untitled')
  const status = (status: PartStatus) => own(`status.${status}`)
  const marker = (marker: Marker) => own(`marker.${marker}`)
  const phase = (phase: Phase) => own(`phases.${phase}`)
  const route = (route: Route) => method(`groups.${route}.short`)

  /** Where one line of an opportunity stands: 'Aanbesteden: afspraken', 'Bestaand contract: later, tot 3 mrt'. */
  const standing = ({ route: one, state, current, until, phases, disputed }: RouteLine) => {
    const values = { route: route(one), phase: current ? phase(current) : '', until: until && day(until) }
    if (disputed || Object.values(phases).includes('disputed')) {
      return own(current ? 'standing.disputedAt' : 'standing.disputed', values)
    }
    if (state === 'parked') return own(until ? 'standing.parkedUntil' : 'standing.parked', values)
    if (state === 'stopped' || state === 'embedded') return own(`standing.${state}`, values)
    return own('standing.busy', values)
  }

  return {
    name: own('map.name'),
    description: own('map.description'),
    marker,
    line: (line: Line) => own(`lines.${line}`),
    step: ({ id }: Pick<MapStep, 'id'> | { readonly id: 'doing' }) => method(`steps.${id}.short`),
    stepNote: ({ closed, done, stations }: MapStep) =>
      closed ? own('step.closed') : own('step.done', { done, count: stations.length }),
    stepName: (step: MapStep, note: string) =>
      own('step.name', { code: step.code, title: method(`steps.${step.id}.short`), note }),
    doingNote: own('doing.note'),
    doingName: own('doing.name', { title: method('steps.doing.short') }),
    station: ({ part }: Station) => method(`parts.${part.id}.short`),
    stationTitle: ({ part }: Station) => method(`parts.${part.id}.title`),
    stationName: ({ part, status: one, marker: at }: Station) =>
      own(at ? 'station.marked' : 'station.name', {
        ...(at && { marker: marker(at) }),
        code: part.code,
        title: method(`parts.${part.id}.short`),
        status: status(one),
      }),
    status,
    phase,
    route,
    day,
    perRoute: own('doing.perRoute'),
    bothRoutes: own('doing.bothRoutes'),
    title,
    standing,
    next,
    what,
    whoWhen,
    noNext: own('next.none'),
    opportunityName: (line: OpportunityLine) =>
      [
        title(line),
        ...line.routes.map(standing),
        line.next ? own('next.spoken', { next: next(line.next) }) : line.needsAction ? own('next.none') : '',
        line.marker ? marker(line.marker) : '',
      ]
        .filter(Boolean)
        .map((sentence) => own('opportunity.sentence', { sentence }))
        .join(' '),
    undecided: (count: number) => own('opportunity.undecided', { count }),
    more: (count: number) => own('opportunity.more', { count }),
    quiet: (count: number) => own('opportunity.quiet', { count }),
    empty: own('doing.empty'),
    emptyTitle: own('doing.emptyTitle'),
    emptyName: own('doing.emptyName'),
    legendLines: { hr: own('legend.hr'), procurement: own('legend.procurement'), both: own('legend.both') },
  }
}
