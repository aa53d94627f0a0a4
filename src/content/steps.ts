import type { Group, PartDefinition, Route, StepId } from './define'
import { colleaguesParts } from './steps/colleagues'
import { commitmentParts } from './steps/commitment'
import { contractParts } from './steps/contract'
import { embedParts, evaluateParts } from './steps/followUp'
import { realiseParts } from './steps/realise'
import { tenderParts } from './steps/tender'
import { togetherParts } from './steps/together'

const groups = [
  { id: 'tender', code: '4A', parts: within('doing', tenderParts, 'tender') },
  { id: 'contract', code: '4B', parts: within('doing', contractParts, 'contract') },
  { id: 'realise', code: '4C', parts: within('doing', realiseParts, 'realise') },
  { id: 'evaluate', code: '4D', parts: within('doing', evaluateParts, 'evaluate') },
  { id: 'embed', code: '4E', parts: within('doing', embedParts, 'embed') },
] as const satisfies readonly StepGroup[]

/** The four steps, in the order in which they are advised. Words: `steps.<id>`, and `groups.<id>` in step 4. */
export const steps: readonly Step[] = [
  { id: 'commitment', code: '1', groups: [], parts: within('commitment', commitmentParts) },
  { id: 'colleagues', code: '2', groups: [], parts: within('colleagues', colleaguesParts) },
  { id: 'together', code: '3', groups: [], parts: within('together', togetherParts) },
  { id: 'doing', code: '4', groups, parts: groups.flatMap((group) => group.parts) },
]

/** Every part of the method, each with the step and the group it belongs to. */
export const parts: readonly Part[] = steps.flatMap((step) => step.parts)

/** The step with this id ('together') or code ('3'). */
export function findStep(idOrCode: string): Step | undefined {
  return steps.find(({ id, code }) => id === idOrCode || code === idOrCode)
}

/** The part with this id ('occasion') or code ('1.1', '4a.1'). */
export function findPart(idOrCode: string): Part | undefined {
  const wanted = idOrCode.toUpperCase()
  return parts.find(({ id, code }) => id === idOrCode || code === wanted)
}

/** The parts that one route of one opportunity walks: the route itself, and then 4C, 4D and 4E. */
export function partsOfRoute(route: Route): readonly Part[] {
  return groups.filter(({ id }) => isOnRoute(id, route)).flatMap((group) => group.parts)
}

function isOnRoute(group: Group, route: Route) {
  return group === route || (group !== 'tender' && group !== 'contract')
}

function within(step: StepId, definitions: readonly AnyDefinition[], group?: Group): readonly Part[] {
  return definitions.map((definition) => ({ ...definition, step, ...(group && { group }) }))
}

type AnyDefinition = (
  | typeof commitmentParts
  | typeof colleaguesParts
  | typeof togetherParts
  | typeof tenderParts
  | typeof contractParts
  | typeof realiseParts
  | typeof evaluateParts
  | typeof embedParts
)[number]

export type PartId = AnyDefinition['id']

/** A part where it stands. Only parts of step 4 have a group. */
export type Part = PartDefinition & { readonly id: PartId; readonly step: StepId; readonly group?: Group }

export type StepGroup = { readonly id: Group; readonly code: string; readonly parts: readonly Part[] }

export type Step = {
  readonly id: StepId
  readonly code: '1' | '2' | '3' | '4'
  readonly groups: readonly StepGroup[]
  readonly parts: readonly Part[]
}
