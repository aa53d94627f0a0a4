import { noteColours } from '../../content/canvases/notes'
import { defineKind, idOf, oneOf, type Recorded } from './define'

const empty = {
  canvas: '',
  field: '',
  text: '',
  rank: '',
  /** The group it belongs to; ''. A note in a group lies where its group lies. */
  group: '',
  /** One of `noteColours`; '' for the first. */
  colour: '',
  /** Initials of who wrote it, if they wanted that. */
  author: '',
  /** The place it was written silently at; '' once it was shown. */
  silent: '',
  /** Whether it is one of the few that the room chose. */
  chosen: false,
  /** Who deals with it, for what stands in the way. */
  owner: '',
  supplier: '',
  /** What it belongs to or became: ids in the dossier. */
  contract: '',
  opportunity: '',
  action: '',
  /** The code of the question card it answers. */
  card: '',
  /** Of a task on a job stack: hours per week, 0 while nobody said. */
  hours: 0,
  where: '',
  when: '',
  supervisor: '',
  notAllowed: '',
}

export type Note = Recorded<typeof empty>

export const note = defineKind({
  empty,
  marks: ['text'],
  placing: ['rank', 'field', 'group', 'silent'],
  parent: 'canvas',
  name: 'text',
  prose: ['owner', 'supplier', 'where', 'when', 'supervisor', 'notAllowed'],
  shapes: {
    canvas: idOf('canvases'),
    group: idOf('noteGroups'),
    colour: oneOf('canvas:colours.*', noteColours),
    contract: idOf('contracts'),
    opportunity: idOf('opportunities'),
    action: idOf('actions'),
  },
  begins: true,
})
