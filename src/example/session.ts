import { findAgenda } from '../content/agendas'
import { addRecord, changeRecord } from '../dossier/commands/records'
import { addSession } from '../dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../dossier/commands/workSession/recordSessionEvent'
import { rankAfter } from '../dossier/document/rank'
import type { PointKind } from '../dossier/kinds/sessionPoint'
import type { Person, Writer } from './writer'

const held = 'example-session'
const coming = 'example-session-coming'
const minute = 60_000

/** How many minutes each block really took; one was skipped. */
const took = {
  why: 6,
  scan: 24,
  example: 10,
  canvas: 33,
  break: 15,
  cards: 22,
  choose: 16,
  firstAction: 31,
  obstacles: 0,
  agreements: 9,
  round: 6,
} as const

/** Who sat at the table, and on whose side. */
const people: readonly (readonly [Person, side: string])[] = [
  ['karin', 'board'],
  ['sanne', 'hr'],
  ['mirjam', 'procurement'],
  ['ahmed', 'procurement'],
  ['ilse', 'other'],
  ['bas', 'other'],
]

const points: readonly (readonly [PointKind, name: string, who: Person | ''])[] = [
  ['takeaway', 'karinTakes', 'karin'],
  ['takeaway', 'ahmedTakes', 'ahmed'],
  ['takeaway', 'ilseTakes', 'ilse'],
  ['takeaway', 'basTakes', 'bas'],
  ['unknown', 'whoGuides', ''],
  ['unknown', 'tenderTime', ''],
  ['tell', 'tellBoard', 'sanne'],
  ['tell', 'tellSupplier', 'ahmed'],
]

/** What was made in the session: the notes, and the opportunities that three of them became. */
const made = {
  notes: ['plants', 'cards', 'post', 'rachid', 'time', 'pass', 'idea', 'day', 'lunch'],
  opportunities: ['greenery'],
} as const

/** The meeting in which the opportunities were found, and the start with a supplier that is being prepared. */
export function writeSession(writer: Writer): void {
  const { draft, words, day } = writer
  addSession(
    draft,
    held,
    {
      agenda: 'hrAndProcurement',
      title: words('session.title'),
      date: day(-264),
      start: '13:30',
      place: words('session.place'),
      goal: words('session.goal'),
      headcount: 6,
      tables: 2,
      canvas: 'example-canvas',
      names: true,
      rank: 'A',
    },
    numbered(held),
  )
  writePeople(writer)
  writePoints(writer)
  writeCourse(writer)
  for (const note of made.notes) draft.sessionWork.set(`${held}/notes/example-note-${note}`, { made: true })
  for (const one of made.opportunities) {
    draft.sessionWork.set(`${held}/opportunities/example-${one}`, { made: true })
  }
  addSession(
    draft,
    coming,
    {
      agenda: 'kickOff',
      title: words('session.coming.title'),
      date: day(18),
      start: '09:30',
      place: words('session.coming.place'),
      goal: words('session.coming.goal'),
      headcount: 7,
      tables: 1,
      canvas: 'example-canvas',
      rank: 'B',
    },
    numbered(coming),
  )
}

function writePeople({ draft, person }: Writer): void {
  let rank = ''
  for (const [i, [name, side]] of people.entries()) {
    rank = rankAfter([rank])
    addRecord(draft, 'sessionPeople', `${held}-person-${name}`, {
      session: held,
      name: person(name),
      side,
      table: String((i % 2) + 1),
      rank,
    })
  }
}

function writePoints({ draft, words, person }: Writer): void {
  let rank = ''
  for (const [kind, name, who] of points) {
    rank = rankAfter([rank])
    addRecord(draft, 'sessionPoints', `${held}-point-${name}`, {
      session: held,
      kind,
      text: words(`session.points.${name}`),
      who: who && person(who),
      rank,
    })
  }
}

/** From block to block, each as long as it really took. */
function writeCourse({ draft, words, day, person }: Writer): void {
  const { blocks = [] } = findAgenda('hrAndProcurement') ?? {}
  const idOf = (block: string) => `${held}-block-${blocks.findIndex(({ id }) => id === block) + 1}`
  changeRecord(draft, 'sessionBlocks', idOf('why'), { leads: person('karin') })
  changeRecord(draft, 'sessionBlocks', idOf('scan'), {
    leads: person('sanne'),
    ownNotes: words('session.ownNotes'),
  })
  let at = Date.parse(`${day(-264)}T12:30:00.000Z`)
  let count = 0
  const record = (event: Parameters<typeof recordSessionEvent>[3]) => {
    count += 1
    recordSessionEvent(draft, held, `example-event-${String(count).padStart(2, '0')}`, event)
  }
  let skips = false
  for (const [block, minutes] of Object.entries(took)) {
    if (minutes === 0) {
      skips = true
      record({ type: 'go', block: idOf(block), at })
      at += 1000
      continue
    }
    record({ type: count === 0 ? 'start' : skips ? 'skip' : 'go', block: idOf(block), at })
    skips = false
    at += minutes * minute
  }
  record({ type: 'close', at })
}

/** Ids that stay the same each time the example is made. */
function numbered(session: string): () => string {
  let count = 0
  return () => `${session}-block-${++count}`
}
