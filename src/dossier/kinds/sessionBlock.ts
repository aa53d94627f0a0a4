import { sessionTools, shownKinds } from '../../content/agendas'
import { defineKind, idOf, oneOf, type Recorded } from './define'

const empty = {
  session: '',
  /** The block of the agenda; '' for one of people's own. */
  block: '',
  title: '',
  minutes: 0,
  aim: '',
  script: '',
  question: '',
  material: '',
  leads: '',
  /** One of `sessionTools`. */
  tool: 'words',
  /** What the facilitator lets the beamer show instead: one of `shownKinds`; '' for what goes with the tool. */
  shows: '',
  /** For the facilitator's eyes. */
  ownNotes: '',
  rank: '',
}

/** A block of a session. Empty words are those of the block of the agenda that it came from. */
export type SessionBlock = Recorded<typeof empty>

export const sessionBlock = defineKind({
  empty,
  marks: ['rank'],
  placing: ['rank', 'shows'],
  parent: 'session',
  name: 'title',
  prose: ['aim', 'question', 'script', 'material', 'leads', 'ownNotes'],
  shapes: {
    session: idOf('sessions'),
    tool: oneOf('workSession:tools.*', sessionTools),
    shows: oneOf('workSession:shows.*', shownKinds),
  },
  begins: false,
  preparesSession: true,
})
