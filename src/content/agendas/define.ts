import type { CanvasPhase } from '../canvases/phases'
import type { SourceId } from '../sources'

/** What a block of a work session works with; its screen and its tool follow from it. */
export const sessionTools = [
  /** Somebody speaks, people listen or talk. */
  'words',
  'break',
  /** What is said is written down, without a canvas. */
  'notes',
  'scan',
  'examples',
  'contracts',
  'canvas',
  'votes',
  'scores',
  'choices',
  'talk',
  'agreement',
  'roles',
  'actions',
  /** Everybody says in one sentence what they take along. */
  'round',
] as const
export type SessionTool = (typeof sessionTools)[number]

/** What the beamer can show. Words: `workSession.shows.<id>`. */
export const shownKinds = [
  'question',
  'canvas',
  'votes',
  'square',
  'choices',
  'notes',
  'round',
  'timer',
  'blank',
] as const
export type ShownKind = (typeof shownKinds)[number]

/** What the beamer shows with a tool while the facilitator chose nothing else. */
export const shownWith: Readonly<Record<SessionTool, ShownKind>> = {
  words: 'question',
  break: 'timer',
  notes: 'notes',
  scan: 'question',
  examples: 'question',
  contracts: 'question',
  canvas: 'canvas',
  votes: 'canvas',
  scores: 'square',
  choices: 'choices',
  talk: 'question',
  agreement: 'question',
  roles: 'question',
  actions: 'choices',
  round: 'round',
}

/** One block of an agenda. Words: `agendas.<agenda>.blocks.<id>`: `title`, `aim`, `script`, `question`, `material`. */
export type AgendaBlock = {
  readonly id: string
  readonly minutes: number
  readonly tool: SessionTool
  /** The phase of the canvas that goes with it. It is offered, never entered by itself. */
  readonly phase?: CanvasPhase
  /** The fields of the kansenkaart that people work in. */
  readonly fields?: readonly string[]
}

/**
 * A timed agenda: a proposal. Words: `agendas.<id>`: `title`, `forWhom`, `outcome`, `prepare.<item>` and where it helps
 * `careful`.
 */
export type Agenda = {
  readonly id: string
  /** 'W1' to 'W5', as in the method; 'B' for the brainstorm. */
  readonly code: string
  readonly blocks: readonly AgendaBlock[]
  /** What people do or lay ready before. */
  readonly prepare: readonly string[]
  readonly sources?: readonly SourceId[]
}

/** Keeps the ids of an agenda literal. */
export function defineAgenda<const T extends Agenda>(agenda: T): T {
  return agenda
}
