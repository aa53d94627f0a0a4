import type { SourceId } from './sources'

type Tip = { readonly sources: readonly [SourceId, ...SourceId[]] }

/** Tip cards from the sources. Words: `tips.<id>`. Parts name the ones that help them. */
export const tips = {
  T01: { sources: ['dnz-impact'] },
  T02: { sources: ['dnz-impact'] },
  T03: { sources: ['dnz-impact'] },
  T04: { sources: ['dnz-impact', 'dnz-klein'] },
  T05: { sources: ['dnz-impact'] },
  T06: { sources: ['dnz-impact'] },
  T07: { sources: ['dnz-impact'] },
  T08: { sources: ['maatwerk-handreiking'] },
  T09: { sources: ['maatwerk-handreiking'] },
  T10: { sources: ['maatwerk-handreiking'] },
  T11: { sources: ['maatwerk-handreiking'] },
  T12: { sources: ['maatwerk-handreiking'] },
  T13: { sources: ['maatwerk-handreiking'] },
  T14: { sources: ['maatwerk-handreiking'] },
  T15: { sources: ['zestor-ahk'] },
  T16: { sources: ['zestor-ahk'] },
  T17: { sources: ['zestor-ahk'] },
  T18: { sources: ['zestor-ahk'] },
  T19: { sources: ['zestor-ahk'] },
  T20: { sources: ['steunpunt-arnhem'] },
  T21: { sources: ['steunpunt-arnhem'] },
  T22: { sources: ['steunpunt-arnhem'] },
  T23: { sources: ['dnz-praktijk'] },
  T24: { sources: ['dnz-praktijk'] },
  T25: { sources: ['maatwerk-handreiking'] },
} as const satisfies Record<string, Tip>
