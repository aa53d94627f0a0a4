import * as Y from 'yjs'
import type { Decision } from '../../src/content/decisions'
import { answer, markUnknown, tick } from '../../src/dossier/commands/answers'
import { decide, goBack, settle } from '../../src/dossier/commands/decide'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { addRecord, changeRecord, removeRecord } from '../../src/dossier/commands/records'
import { type DossierDraft, draftOf } from '../../src/dossier/document/draft'
import { type Root, roots, workRoots } from '../../src/dossier/document/roots'
import { createSnapshot, type DossierSnapshot } from '../../src/dossier/document/snapshot'
import { tell, threadsOf } from '../../src/workflow/journal'

/** Chance that can be repeated: the same seed gives the same history. */
export type Chance = {
  /** A number from 0 up to, not including, `below`. */
  number(below: number): number
  pick<Value>(from: readonly [Value, ...Value[]]): Value
  pickFrom<Value>(from: readonly Value[]): Value | undefined
}

export function chanceOf(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const number = (below: number) => Math.floor(next() * below)
  return {
    number,
    pick: (from) => from[number(from.length)] ?? from[0],
    pickFrom: (from) => from[number(from.length)],
  }
}

/** A dossier in memory with the person who works in it. */
export type Laptop = {
  readonly name: string
  readonly document: Y.Doc
  readonly draft: DossierDraft
  readonly snapshot: DossierSnapshot
  readonly undo: Y.UndoManager
}

const local = { from: 'here' }

/** A laptop with a copy of what another laptop had, or with nothing. `state` is a whole Yjs state in V2 encoding. */
export function laptop(name: string, chance: Chance, state?: Uint8Array): Laptop {
  const document = new Y.Doc()
  // Yjs draws these by chance, and who wins a tie depends on them.
  document.clientID = chance.number(2 ** 32)
  if (state) Y.applyUpdateV2(document, state)
  const draft = draftOf(document)
  const scope = workRoots.map((root) => draft[root])
  const undo = new Y.UndoManager(scope, { trackedOrigins: new Set([local]), captureTimeout: 0 })
  return { name, document, draft, snapshot: createSnapshot(document), undo }
}

export function stateOf({ document }: Laptop): Uint8Array {
  return Y.encodeStateAsUpdateV2(document)
}

export function change({ document, draft }: Laptop, command: (draft: DossierDraft) => void): void {
  document.transact(() => command(draft), local)
}

/** Everything in the shared parts, without what Yjs remembers beside it. */
export function contentsOf({ document }: Pick<Laptop, 'document'>): Record<string, unknown> {
  return Object.fromEntries(roots.map((root) => [root, document.getMap(root).toJSON()]))
}

/** What each thread of the journal agrees on, and where it is disputed. */
export function toldOn({ snapshot }: Laptop) {
  const threads = [...threadsOf(Object.values(snapshot.current.journal))].sort(([a], [b]) => (a < b ? -1 : 1))
  return threads.map(([thread, entries]) => {
    const { agreed, rivals } = tell(entries)
    return { thread, agreed, rivals: rivals.map(({ id }) => id) }
  })
}

/** Lets people work for a while: answers, ticks, lines, records, decisions, going back and undo, as chance has it. */
export function work(on: Laptop, chance: Chance, times: number): void {
  for (let i = 0; i < times; i++) step(on, chance)
}

function step(on: Laptop, chance: Chance): void {
  const { pick, number } = chance
  const question = `commitment/occasion/${pick(['why', 'who', 'when'])}`
  const value = `${on.name} ${number(5)}`
  const record = pick(['r1', 'r2', 'r3'])
  const line = `commitment/occasion/people/${pick(['p1', 'p2'])}`
  const isThere = (root: Root, id: string) =>
    [...on.draft[root].keys()].some((key) => key.startsWith(`${id}/`))
  const ways: (() => void)[] = [
    () => change(on, (draft) => answer(draft, question, value)),
    () => change(on, (draft) => answer(draft, question, '')),
    () => change(on, (draft) => answer(draft, question, number(3))),
    () => change(on, (draft) => markUnknown(draft, question, number(2) === 0)),
    () => change(on, (draft) => tick(draft, question, number(2) === 0)),
    () => change(on, (draft) => describeDossier(draft, { title: value })),
    () =>
      change(on, (draft) =>
        isThere('items', line)
          ? changeRecord(draft, 'items', line, { who: value, rank: String(number(9)) })
          : addRecord(draft, 'items', `commitment/occasion/people/${line.slice(-2)}`, {
              who: value,
              rank: 'a',
            }),
      ),
    () => change(on, (draft) => isThere('items', line) && removeRecord(draft, 'items', line)),
    () =>
      change(on, (draft) =>
        addRecord(draft, 'opportunities', record, { title: value, targetGroups: [value] }),
      ),
    () =>
      change(on, (draft) => isThere('opportunities', record) && removeRecord(draft, 'opportunities', record)),
    () =>
      change(on, (draft) =>
        isThere('actions', record)
          ? changeRecord(draft, 'actions', record, { done: number(2) === 0 })
          : addRecord(draft, 'actions', record, { what: value, who: on.name, due: '2026-12-01' }),
      ),
    () => change(on, (draft) => isThere('actions', record) && removeRecord(draft, 'actions', record)),
    () => decideSomething(on, chance),
    () => decideSomething(on, chance),
    () => on.undo.undo(),
    () => on.undo.redo(),
  ]
  chance.pickFrom(ways)?.()
}

function decideSomething(on: Laptop, chance: Chance): void {
  const thread = chance.pick(['commitment', 'k1/contract', 'k1/tender'])
  const inThread = Object.values(on.snapshot.current.journal).filter((entry) => entry.thread === thread)
  const { endings, rivals } = tell(inThread)
  const signed = { id: `${on.name}${chance.number(2 ** 32)}`, by: on.name, at: '2026-11-22T14:03:00Z' }
  const event = chance.pick<Decision>(['step.closed', 'step.reopened', 'contract.chosen', 'contract.parked'])
  const winner = chance.pickFrom(endings)
  const earlier = chance.pickFrom(inThread)
  on.document.transact(() => {
    if (rivals.length > 0 && winner) settle(on.draft, { ...signed, winner: winner.id })
    else if (chance.number(4) === 0 && earlier) goBack(on.draft, { ...signed, thread, to: earlier.id })
    else decide(on.draft, { ...signed, thread, event })
  })
}
