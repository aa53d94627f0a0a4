import type { SourceId } from './sources'

type Obstacle = { readonly sources: readonly SourceId[] }

/** What often gets in the way. Words: `obstacles.<id>`: `title`, `sign` and `firstMove`. No source: our own proposal. */
export const obstacles = {
  O01: { sources: ['dnz-impact', 'brabant-commit'] },
  O02: { sources: ['zestor-ahk'] },
  O03: { sources: ['zestor-ahk', 'rk-zaanstad'] },
  O04: { sources: ['dnz-impact', 'maatwerk-handreiking'] },
  O05: { sources: ['zestor-ahk'] },
  O06: { sources: ['opnaar-overzicht'] },
  O07: { sources: ['dnz-praktijk'] },
  O08: { sources: ['dnz-qa-mei25'] },
  O09: { sources: ['wspr-emc'] },
  O10: { sources: ['dnz-praktijk'] },
  O11: { sources: [] },
  O12: { sources: ['maatwerk-handreiking', 'radar'] },
  O13: { sources: ['p31-impact'] },
  O14: { sources: ['pianoo-markt'] },
  O15: { sources: ['deventer'] },
  O16: { sources: ['rk-zaanstad'] },
  O17: { sources: ['maatwerk-handreiking'] },
  O18: { sources: ['wsp-midbra'] },
  O19: { sources: [] },
  O20: { sources: ['eud-avg'] },
} as const satisfies Record<string, Obstacle>
