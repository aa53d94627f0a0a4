/**
 * What a facilitator does with a session. `at` is the moment in milliseconds since 1970. Events are facts: they are
 * added and never changed, and the session stands where they lead.
 */
export type SessionEvent =
  | { readonly type: 'start' | 'go' | 'skip'; readonly block: string; readonly at: number }
  | { readonly type: 'more'; readonly minutes: number; readonly at: number }
  /** The laptop was closed since `from`: that time does not count, until people say that it does. */
  | { readonly type: 'away'; readonly from: number; readonly at: number }
  | { readonly type: 'count' | 'pause' | 'resume' | 'close' | 'reopen'; readonly at: number }

export const sessionEventTypes = [
  'start',
  'go',
  'skip',
  'more',
  'away',
  'count',
  'pause',
  'resume',
  'close',
  'reopen',
] as const satisfies readonly SessionEvent['type'][]
