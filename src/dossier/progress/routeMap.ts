import type { StepId } from '../../content/define'
import { type Part, steps } from '../../content/steps'
import { readOpportunities } from '../document/readRecords'
import type { DossierView } from '../document/view'
import type { Action } from '../kinds/action'
import { findHere, type Here } from './findHere'
import { hasBegun } from './hasBegun'
import { actionsOf, isOpen } from './nextAction'
import { type PartStatus, statusOfPart } from './partStatus'
import { progressOf } from './progressOf'
import { type RouteLine, readRouteLine } from './routePhases'

/** The two lines of the map. */
export type Line = 'hr' | 'procurement'

/** "Jullie zijn hier", or "Begin hier" while nobody did anything yet. */
export type Marker = 'here' | 'begin'

/** One part of step 1, 2 or 3, on the line of who does it. */
export type Station = {
  readonly step: MapStep['id']
  readonly part: Part
  readonly status: PartStatus
  readonly lines: readonly Line[]
  readonly marker: Marker | undefined
}

export type MapStep = {
  readonly id: Exclude<StepId, 'doing'>
  readonly code: string
  readonly closed: boolean
  readonly done: number
  readonly stations: readonly Station[]
}

/** One opportunity with the routes that were decided about; none while nobody chose one. */
export type OpportunityLine = {
  readonly id: string
  readonly title: string
  readonly routes: readonly RouteLine[]
  readonly next: Action | undefined
  /** Whether work is still to come while nobody planned what: the loudest thing on the map. */
  readonly needsAction: boolean
  readonly marker: Marker | undefined
}

/** Everything that the map of a dossier tells, in reading order and without words or places on paper. */
export type RouteMap = {
  readonly title: string
  readonly organisation: string
  /** The leads by line; empty while nobody is named. */
  readonly leads: Readonly<Record<Line, string>>
  readonly steps: readonly MapStep[]
  /** Opportunities on their way or arrived, those that wait for a route, and those put off or stopped. */
  readonly walked: readonly OpportunityLine[]
  readonly undecided: readonly OpportunityLine[]
  readonly quiet: readonly OpportunityLine[]
  readonly here: Here
  /** Whether anybody did anything in this dossier yet. */
  readonly begun: boolean
}

/** The map of a dossier, worked out from its content and its journal. `today` is a calendar day, 'yyyy-mm-dd'. */
export function readRouteMap(view: DossierView, today: string): RouteMap {
  const here = findHere(view, today)
  const begun = hasBegun(view)
  const marker = begun ? 'here' : 'begin'
  const lines = readOpportunities(view).map((one): OpportunityLine & { open: boolean } => {
    const open = isOpen(view, one)
    const [next] = actionsOf(view, one.id)
    return {
      id: one.id,
      title: one.title,
      routes: (['tender', 'contract'] as const)
        .map((route) => readRouteLine(view, one.id, route))
        .filter(({ state, disputed }) => state !== 'idea' || disputed),
      next,
      needsAction: open && !next,
      marker: 'opportunity' in here && here.opportunity === one.id ? marker : undefined,
      open,
    }
  })
  const isWalked = (line: OpportunityLine) =>
    line.routes.some(({ state }) => state !== 'parked' && state !== 'stopped')
  return {
    title: view.about.title,
    organisation: view.about.organisation,
    leads: { hr: leadOf(view, 'hrLead'), procurement: leadOf(view, 'procurementLead') },
    steps: steps.flatMap(({ id, code, parts }) =>
      id === 'doing' ? [] : [readStep(view, id, code, parts, here, marker)],
    ),
    walked: lines.filter(isWalked),
    undecided: lines.filter((line) => !isWalked(line) && line.open),
    quiet: lines.filter((line) => !isWalked(line) && !line.open),
    here,
    begun,
  }
}

function readStep(
  view: DossierView,
  id: MapStep['id'],
  code: string,
  parts: readonly Part[],
  here: Here,
  marker: Marker,
): MapStep {
  const stations = parts.map(
    (part): Station => ({
      step: id,
      part,
      status: statusOfPart(view, { step: id }, part),
      lines: linesOf(part),
      marker: 'part' in here && here.step === id && here.part === part.id ? marker : undefined,
    }),
  )
  const done = stations.filter(({ status }) => status === 'done').length
  return { id, code, closed: progressOf(view).step(id).closed, done, stations }
}

/** The lines a part lies on: of the leads who do it, else of the lead who decides it, else of both. */
export function linesOf({ does, decides }: Pick<Part, 'does' | 'decides'>): readonly Line[] {
  for (const people of [does, decides]) {
    const lines = [
      ...(people.includes('hrLead') ? (['hr'] as const) : []),
      ...(people.includes('procurementLead') ? (['procurement'] as const) : []),
    ]
    if (lines.length > 0) return lines
  }
  return ['hr', 'procurement']
}

function leadOf({ about, answers }: DossierView, lead: 'hrLead' | 'procurementLead'): string {
  return about[lead] || String(answers[`commitment/mandate/${lead}`] ?? '')
}
