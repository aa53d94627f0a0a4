import * as Y from 'yjs'

/** What a shared part may hold: plain values only, so that a merge, a conflict and an undo are told per key. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * The shared parts of a dossier. Each is a root of the document and flat: of two nested maps that two laptops make
 * under one key, only one would survive a merge.
 *
 * - `about`        'title' → value
 * - `answers`      '<subject>/<part>/<question>' → text or number
 * - `unknowns`     '<subject>/<part>/<question>' → true: "weet ik nog niet"
 * - `checks`       '<subject>/<part>/<item>' → true
 * - `items`        '<subject>/<part>/<question>/<item id>/<field>' → value: one line of a list answer
 * - `opportunities`, `actions`, `contracts`, `notes`, `scans`, `examples`: '<id>/<field>' → value
 * - `canvases`, `notes`, `noteGroups`, `stickers`: '<id>/<field>' → value
 * - `cards`        '<canvas id>/<code of a question card>' → 'kept' or 'used'
 * - `opportunities`, `actions`, `contracts`, `people`, `talks`: '<id>/<field>' → value
 * - `matrix`       '<scope>/<activity>/<role>' → letters, or '-' for a cell that was emptied
 * - `roles`, `activities`: '<id>/<field>' → what people changed in, or added to, the lines of the role matrix
 * - `findings`     '<scope>/<rule>/<subject>' → why a finding of the role matrix was set aside
 * - `sessions`, `sessionBlocks`, `sessionPeople`, `sessionPoints`: '<id>/<field>' → value, of work sessions
 * - `setAside`     '<id>' → what a merge did not choose: `{ root, key, value, at }`
 * - `journal`      '<id>' → an entry of the journal; never edited, never undone
 * - `sessionEvents` '<session id>/<id>' → what a facilitator did with a session and when; never edited, never undone
 * - `sessionWork`  '<session id>/<root>/<key>' → what stood there before the session changed it
 *
 * A subject is a step ('commitment') or one route of one opportunity ('k3/tender'); the scope of a matrix is 'dossier' or
 * such a route.
 */
export const workRoots = [
  'about',
  'answers',
  'unknowns',
  'checks',
  'items',
  'opportunities',
  'actions',
  'contracts',
  'canvases',
  'notes',
  'scans',
  'examples',
  'noteGroups',
  'stickers',
  'cards',
  'matrix',
  'roles',
  'activities',
  'people',
  'findings',
  'talks',
  'sessions',
  'sessionBlocks',
  'sessionPeople',
  'sessionPoints',
  'setAside',
] as const
/** What is only ever added to. It is merged as a plain union and never undone. */
export const factRoots = ['journal', 'sessionEvents', 'sessionWork'] as const
export const roots = [...workRoots, ...factRoots] as const

export type FactRoot = (typeof factRoots)[number]

export type Root = (typeof roots)[number]
export type DossierDraft = { readonly [Name in Root]: Y.Map<Plain> }

/** The version of the dossier's form. A higher number in a file means that it comes from a newer Partnerwijzer. */
export const currentVersion = 1

/** The shared parts of a document, by name. */
export function draftOf(document: Y.Doc): DossierDraft {
  return Object.fromEntries(roots.map((root) => [root, document.getMap<Plain>(root)])) as DossierDraft
}

/** Sets a value only if it differs, so that looking at a dossier never counts as changing it. */
export function put(map: Y.Map<Plain>, key: string, value: Plain | undefined): void {
  if (value === undefined) {
    if (map.has(key)) map.delete(key)
  } else if (!same(map.get(key), value)) map.set(key, value)
}

/** Whether two values say the same, lists and records by what is in them. */
export function same(a: Plain | undefined, b: Plain | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const fields = Object.entries(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    fields.length === Object.keys(b).length &&
    fields.every(([field, value]) => same(value, (b as { readonly [field: string]: Plain })[field]))
  )
}
