/** A workshop that is prepared, run and closed from one laptop. What happened in it stands in its events. */
export type Session = {
  readonly id: string
  readonly title: string
  /** One of `content/agendas`; '' for an own agenda. */
  readonly agenda: string
  /** Calendar day, 'yyyy-mm-dd', and time of the day, 'hh:mm'. */
  readonly date: string
  readonly start: string
  /** How long there is, in minutes; 0 while nobody said. */
  readonly minutes: number
  readonly place: string
  readonly goal: string
  /** How many people come; people by name are counted apart. */
  readonly headcount: number
  readonly tables: number
  /** The canvas that people work on. */
  readonly canvas: string
  /** Whether the beamer may show names. */
  readonly names: boolean
  /** Whether the beamer leaves the time out. */
  readonly hidesTime: boolean
  /** Whether the choices may be shown beside those of other organisations. */
  readonly shares: boolean
  readonly rank: string
  readonly removed: boolean
}

/** A block of a session. Empty words are those of the block of the agenda that it came from. */
export type SessionBlock = {
  readonly id: string
  readonly session: string
  /** The block of the agenda; '' for one of people's own. */
  readonly block: string
  readonly title: string
  readonly minutes: number
  readonly aim: string
  readonly script: string
  readonly question: string
  readonly material: string
  readonly leads: string
  /** One of `sessionTools`. */
  readonly tool: string
  /** What the facilitator lets the beamer show instead: one of `shownKinds`; '' for what goes with the tool. */
  readonly shows: string
  /** For the facilitator's eyes. */
  readonly ownNotes: string
  readonly rank: string
  readonly removed: boolean
}

/** Somebody who takes part; the name may stay open. */
export type SessionPerson = {
  readonly id: string
  readonly session: string
  readonly name: string
  readonly role: string
  /** One of `sessionSides`. */
  readonly side: string
  readonly table: string
  readonly rank: string
  readonly removed: boolean
}

/** What was said: in a block, in the round, as something nobody knows yet, or who tells whom. */
export type SessionPoint = {
  readonly id: string
  readonly session: string
  readonly block: string
  /** One of `pointKinds`. */
  readonly kind: string
  readonly text: string
  /** Who said it, or who tells: a name or a table; may stay open. */
  readonly who: string
  readonly rank: string
  readonly removed: boolean
}

/** Whose side somebody is on. Words: `workSession.sides.<id>`. */
export const sessionSides = ['hr', 'procurement', 'board', 'supplier', 'partner', 'other'] as const

export const pointKinds = ['note', 'takeaway', 'unknown', 'tell'] as const
export type PointKind = (typeof pointKinds)[number]

export const emptySession: Omit<Session, 'id'> = {
  title: '',
  agenda: '',
  date: '',
  start: '',
  minutes: 0,
  place: '',
  goal: '',
  headcount: 0,
  tables: 0,
  canvas: '',
  names: false,
  hidesTime: false,
  shares: false,
  rank: '',
  removed: false,
}

export const emptySessionBlock: Omit<SessionBlock, 'id'> = {
  session: '',
  block: '',
  title: '',
  minutes: 0,
  aim: '',
  script: '',
  question: '',
  material: '',
  leads: '',
  tool: 'words',
  shows: '',
  ownNotes: '',
  rank: '',
  removed: false,
}

export const emptySessionPerson: Omit<SessionPerson, 'id'> = {
  session: '',
  name: '',
  role: '',
  side: '',
  table: '',
  rank: '',
  removed: false,
}

export const emptySessionPoint: Omit<SessionPoint, 'id'> = {
  session: '',
  block: '',
  kind: 'note',
  text: '',
  who: '',
  rank: '',
  removed: false,
}
