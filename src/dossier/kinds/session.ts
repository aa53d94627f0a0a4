import { agendas } from '../../content/agendas'
import { defineKind, idOf, oneOf, type Recorded } from './define'

const empty = {
  title: '',
  /** One of `content/agendas`; '' for an own agenda. */
  agenda: '',
  /** Calendar day, 'yyyy-mm-dd', and time of the day, 'hh:mm'. */
  date: '',
  start: '',
  /** How long there is, in minutes; 0 while nobody said. */
  minutes: 0,
  place: '',
  goal: '',
  /** How many people come; people by name are counted apart. */
  headcount: 0,
  tables: 0,
  /** The canvas that people work on. */
  canvas: '',
  /** Whether the beamer may show names. */
  names: false,
  /** Whether the beamer leaves the time out. */
  hidesTime: false,
  /** Whether the choices may be shown beside those of other organisations. */
  shares: false,
  rank: '',
}

/** A workshop that is prepared, run and closed from one laptop. What happened in it stands in its events. */
export type Session = Recorded<typeof empty>

export const session = defineKind({
  empty,
  marks: ['rank', 'title'],
  placing: ['rank'],
  name: 'title',
  prose: ['goal', 'place'],
  shapes: {
    agenda: oneOf(
      'agendas:*.title',
      agendas.map(({ id }) => id),
    ),
    date: 'day',
    canvas: idOf('canvases'),
  },
  // A dossier to hand out holds a session that has yet to begin.
  begins: false,
  preparesSession: true,
})
