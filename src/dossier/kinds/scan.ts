import type { Plain } from '../document/plain'
import { defineKind, type Recorded } from './define'

type Fields = { readonly [field: string]: Plain }

/** A self-scan as it is stored, by field. `readScans` tells what is in it. */
export type ScanRecord = Recorded<Fields>

export const scan = defineKind<Fields>({
  empty: {},
  placing: [],
  name: undefined,
  // What HR and procurement answered may be hidden from each other: it is told where they see it together.
  prose: [],
  // Who did a scan before there was a dossier has yet to begin with it.
  begins: false,
})
