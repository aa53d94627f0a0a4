import {
  findAgendaBlock,
  type SessionTool,
  type ShownKind,
  sessionTools,
  shownKinds,
  shownWith,
} from '../../content/agendas'
import { memoise } from '../document/memoise'
import { inRankOrder } from '../document/rank'
import type { DossierView } from '../document/view'
import type { Session } from '../kinds/session'
import type { SessionBlock } from '../kinds/sessionBlock'
import type { SessionPerson } from '../kinds/sessionPerson'
import type { PointKind, SessionPoint } from '../kinds/sessionPoint'

type Ranked = { readonly id: string; readonly rank: string; readonly removed: boolean }

const inOrder = <T extends Ranked>(records: Readonly<Record<string, T>>): readonly T[] =>
  Object.values(records)
    .filter(({ removed }) => !removed)
    .sort(inRankOrder)

const sessionsOf = memoise(([sessions]: readonly [DossierView['sessions']]) => inOrder(sessions))
const blocksOf = memoise(([blocks]: readonly [DossierView['sessionBlocks']], id) =>
  inOrder(blocks).filter(({ session }) => session === id),
)
const peopleOf = memoise(([people]: readonly [DossierView['sessionPeople']], id) =>
  inOrder(people).filter(({ session }) => session === id),
)
const pointsOf = memoise(([points]: readonly [DossierView['sessionPoints']], id) =>
  inOrder(points).filter(({ session }) => session === id),
)
const leftOutOf = memoise(([blocks]: readonly [DossierView['sessionBlocks']], id) =>
  Object.values(blocks)
    .filter(({ session, removed }) => session === id && removed)
    .sort(inRankOrder),
)

/** The sessions of a dossier, in order. The same list comes back until one of them changes; so do all lists below. */
export function readSessions({ sessions }: Pick<DossierView, 'sessions'>): readonly Session[] {
  return sessionsOf([sessions])
}

/** A session by its id; nothing if it is not there or was removed. */
export function findSession({ sessions }: Pick<DossierView, 'sessions'>, id: string): Session | undefined {
  const session = sessions[id]
  return session?.removed === false ? session : undefined
}

/** The blocks of a session, in order. */
export function readBlocks(
  { sessionBlocks }: Pick<DossierView, 'sessionBlocks'>,
  session: string,
): readonly SessionBlock[] {
  return blocksOf([sessionBlocks], session)
}

/** The blocks that people left out of a session, in the order in which they stood. */
export function readLeftOut(
  { sessionBlocks }: Pick<DossierView, 'sessionBlocks'>,
  session: string,
): readonly SessionBlock[] {
  return leftOutOf([sessionBlocks], session)
}

/** Who takes part, in order. */
export function readPeople(
  { sessionPeople }: Pick<DossierView, 'sessionPeople'>,
  session: string,
): readonly SessionPerson[] {
  return peopleOf([sessionPeople], session)
}

/** What was said in a session, of all kinds, in order. */
export function readPoints(
  { sessionPoints }: Pick<DossierView, 'sessionPoints'>,
  session: string,
): readonly SessionPoint[] {
  return pointsOf([sessionPoints], session)
}

/** Those of one kind, and of one block where one is given. */
export function pointsOfKind(
  points: readonly SessionPoint[],
  kind: PointKind,
  block?: string,
): readonly SessionPoint[] {
  return points.filter((one) => one.kind === kind && (block === undefined || one.block === block))
}

/** The tool of a block; one of a newer version counts as words. */
export function toolOf({ tool }: Pick<SessionBlock, 'tool'>): SessionTool {
  return sessionTools.find((one) => one === tool) ?? 'words'
}

/** What the beamer shows with a block. */
export function shownIn(block: Pick<SessionBlock, 'tool' | 'shows'>): ShownKind {
  return shownKinds.find((one) => one === block.shows) ?? shownWith[toolOf(block)]
}

/** The fields of the canvas that people work in during a block; none for all of them. */
export function fieldsOfBlock({ agenda }: Pick<Session, 'agenda'>, { block }: Pick<SessionBlock, 'block'>) {
  return findAgendaBlock(agenda, block)?.fields ?? []
}

/** How many people there are: those by name, or the number that was given if that is more. */
export function countPeople(
  { headcount }: Pick<Session, 'headcount'>,
  people: readonly SessionPerson[],
): number {
  return Math.max(headcount, people.length)
}
