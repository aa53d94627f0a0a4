import { readSessionEvent, readWorkedOn } from '../workSession/facts'
import { readAboutField } from './about'
import { readAside } from './asides'
import { readEntry } from './entries'
import type { Plain } from './plain'
import type { Room } from './roots'

const text = (value: Plain) => (typeof value === 'string' ? value : undefined)
const yes = (value: Plain) => (value === true ? true : undefined)

/** What a value under a key of a room says; nothing for one that cannot stand there. */
export const readRoom = {
  about: readAboutField,
  answers: (value: Plain) => (typeof value === 'number' ? value : text(value)),
  unknowns: yes,
  checks: yes,
  cards: text,
  matrix: text,
  findings: text,
  setAside: readAside,
  journal: readEntry,
  sessionEvents: readSessionEvent,
  sessionWork: readWorkedOn,
} satisfies Readonly<Record<Room, (value: Plain, key: string) => unknown>>
