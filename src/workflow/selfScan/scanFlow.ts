import { createMachine, transition } from 'xstate'
import { type DimensionId, dimensions } from '../../content/selfScan'

/** A screen of the scan: before it, one dimension, the last check, or what comes out. */
export type ScanPlace = 'intro' | DimensionId | 'check' | 'result'
export type ScanMove = 'next' | 'back'

/** 'returning' is a dimension that somebody came back to from the last check. */
type ScanState = ScanPlace | `${DimensionId}Again`

const ids: readonly DimensionId[] = dimensions.map(({ id }) => id)
const again = (id: DimensionId) => `${id}Again` as const

const asking = Object.fromEntries(
  ids.flatMap((id, index) => [
    [id, { on: { next: ids[index + 1] ?? 'check', back: ids[index - 1] ?? 'intro' } }],
    [again(id), { on: { next: 'check', back: 'check' } }],
  ]),
)

/**
 * The scan from introduction to result, one dimension per screen. Pure: it tells which screen comes after a move, and
 * the address keeps which one is looked at, so that Back, Forward and a reload work as on any page.
 */
const scanFlow = createMachine({
  id: 'selfScan',
  initial: 'intro',
  states: {
    intro: { on: { next: ids[0] } },
    ...asking,
    check: { on: { next: 'result', back: ids.at(-1) } },
    result: { on: { back: 'check' } },
  },
})

/** Where a move leads. `changing` says that people came from the last check, and go back to it. */
export function moveFrom(place: ScanPlace, move: ScanMove, changing: boolean): ScanPlace {
  const from: ScanState = changing && isDimension(place) ? again(place) : place
  const [state] = transition(scanFlow, scanFlow.resolveState({ value: from }), { type: move })
  return state.value as ScanPlace
}

export function isDimension(place: ScanPlace): place is DimensionId {
  return ids.some((id) => id === place)
}
