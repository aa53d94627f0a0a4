import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { fromBase64 } from '../../src/dossier/document/dossierFileData'
import { same } from '../../src/dossier/document/plain'
import { viewOf } from '../../src/dossier/document/snapshot'
import type { DossierView } from '../../src/dossier/document/view'
import { mergeInto } from '../../src/dossier/merging/mergeInto'
import type { DossierRow } from '../../src/storage/database'
import { tellDossier, tellMerge } from './tellDossier'
import { root } from './tools.mjs'

/** A dossier as an earlier version left it: as a file, as rows in a browser, and what that version said of it. */
export type OldDossier = {
  readonly file: string
  readonly rows: {
    readonly dossier: DossierRow
    /** Yjs updates in V2 encoding, in base64, in the order in which they were stored. */
    readonly updates: readonly string[]
    readonly restorePoints: readonly {
      readonly at: string
      readonly reason: string
      readonly state: string
    }[]
    /** What a page that crashed left in `localStorage`, by key. */
    readonly unsaved: readonly (readonly [key: string, value: string])[]
  }
  readonly golden: ReturnType<typeof tellDossier> & { readonly today: string }
}

/** What two laptops added to the dossier with everything: each one Yjs update in V2 encoding, in base64. */
export type TwoLaptops = { readonly anna: string; readonly bob: string }

const fixtures = path.join(root, 'test/fixtures')
const versions = readdirSync(fixtures).filter((name) => /^v\d+$/.test(name))

/** The dossiers of every earlier version, as [version, name]. */
export const oldDossiers = versions.flatMap((version) =>
  ['example', 'everything'].map((name) => [version, name] as const),
)

export function readOldDossier(version: string, name: string): OldDossier {
  return {
    file: read(version, `${name}.html`),
    rows: JSON.parse(read(version, `${name}.rows.json`)),
    golden: JSON.parse(read(version, `${name}.golden.json`)),
  }
}

/** What two laptops did with the dossiers with everything, as [version, what they did, what that version made of it]. */
export const oldMerges = versions.map((version) => {
  const laptops: TwoLaptops = JSON.parse(read(version, 'laptops.json'))
  const golden: ReturnType<typeof mergeBothWays> = JSON.parse(read(version, 'laptops.golden.json'))
  return [version, laptops, golden] as const
})

/** Expects that a dossier says what it said before. More may have come; nothing may be gone, or back from being gone. */
export function expectSame(view: DossierView, { today, ...said }: OldDossier['golden']): void {
  for (const name of Object.keys(said.view) as (keyof DossierView)[]) {
    if (name === 'about') continue
    expect(Object.keys(view[name]).toSorted(), name).toEqual(Object.keys(said.view[name]).toSorted())
  }
  expect(tellDossier(view, today)).toMatchObject(said)
}

/** A document that was put together from pieces, each a Yjs update in V2 encoding, in base64. */
export function documentOf(pieces: readonly string[]): Y.Doc {
  const document = new Y.Doc()
  for (const piece of pieces) Y.applyUpdateV2(document, fromBase64(piece))
  return document
}

/** What merging tells and makes, when Anna takes Bob's work and when Bob takes hers. */
export function mergeBothWays(common: readonly string[], { anna, bob }: TwoLaptops) {
  const before = viewOf(documentOf(common))
  const way = (mine: string, theirs: string) => {
    const document = documentOf([...common, mine])
    const state = Y.encodeStateAsUpdateV2(documentOf([...common, theirs]))
    const told = tellMerge(document, state)
    mergeInto(document, state, {}, '2026-06-10T12:00:00.000Z')
    return { told, changes: changesIn(before, viewOf(document)) }
  }
  return { annaTakesBob: way(anna, bob), bobTakesAnna: way(bob, anna) }
}

/** What differs between two views: by root and key what stands there now, or nothing. */
function changesIn(before: DossierView, after: DossierView) {
  const roots = Object.keys(after) as (keyof DossierView)[]
  const changed = roots.map((name) => {
    const [was, is] = [before[name], after[name]] as unknown as Record<string, never>[]
    const keys = Object.keys({ ...was, ...is }).filter((key) => !same(was?.[key], is?.[key]))
    return [name, Object.fromEntries(keys.map((key) => [key, is?.[key] ?? null]))] as const
  })
  return Object.fromEntries(changed.filter(([, keys]) => Object.keys(keys).length > 0))
}

function read(version: string, name: string): string {
  return readFileSync(path.join(fixtures, version, name), 'utf8')
}
