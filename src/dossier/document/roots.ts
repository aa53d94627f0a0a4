import { type Kind, kindNames } from '../kinds'

type RoomDefinition = {
  /**
   * `facts` are only ever added to: merged as a plain union, and never undone. `aside` keeps what a merge did not
   * choose. Everything else is people's work.
   */
  readonly holds: 'work' | 'aside' | 'facts'
  /** Whether people have begun once it holds anything. */
  readonly begins: boolean
}

/**
 * The shared parts with single values under their keys; the others hold records, see `kinds`. Each is a root of the
 * document and flat: of two nested maps that two laptops make under one key, only one would survive a merge.
 *
 * A subject is a step ('commitment') or one route of one opportunity ('k3/tender'); the scope of a matrix is 'dossier' or
 * such a route.
 */
export const rooms = {
  /** 'title' → value */
  about: { holds: 'work', begins: false },
  /** '<subject>/<part>/<question>' → text or number */
  answers: { holds: 'work', begins: true },
  /** '<subject>/<part>/<question>' → true: "weet ik nog niet" */
  unknowns: { holds: 'work', begins: true },
  /** '<subject>/<part>/<item>' → true */
  checks: { holds: 'work', begins: true },
  /** '<canvas id>/<code of a question card>' → 'kept' or 'used' */
  cards: { holds: 'work', begins: true },
  /** '<scope>/<activity>/<role>' → letters, or '-' for a cell that was emptied */
  matrix: { holds: 'work', begins: true },
  /** '<scope>/<rule>/<subject>' → why a finding of the role matrix was set aside */
  findings: { holds: 'work', begins: true },
  /** '<id>' → what a merge did not choose: `{ root, key, value, at }` */
  setAside: { holds: 'aside', begins: false },
  /** '<id>' → an entry of the journal */
  journal: { holds: 'facts', begins: true },
  /** '<session id>/<id>' → what a facilitator did with a session and when */
  sessionEvents: { holds: 'facts', begins: false },
  /** '<session id>/<root>/<key>' → what stood there before the session changed it */
  sessionWork: { holds: 'facts', begins: false },
} as const satisfies Readonly<Record<string, RoomDefinition>>

export type Room = keyof typeof rooms
export type FactRoot = Extract<Room, 'journal' | 'sessionEvents' | 'sessionWork'>
export type Root = Room | Kind

const roomNames = Object.keys(rooms) as readonly Room[]

const factRoots = roomNames.filter(isFact)
/** What people can undo. */
export const workRoots: readonly Root[] = [...roomNames.filter((room) => !isFact(room)), ...kindNames]
export const roots: readonly Root[] = [...workRoots, ...factRoots]

export function isFact(root: Root): root is FactRoot {
  return root in rooms && rooms[root as Room].holds === 'facts'
}

/** Whether a root keeps what was written elsewhere, so that nothing new is written in it. */
export function isAside(root: Root): root is 'setAside' {
  return root in rooms && rooms[root as Room].holds === 'aside'
}
